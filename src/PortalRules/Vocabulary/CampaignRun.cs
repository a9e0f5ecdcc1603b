using System.Collections.Immutable;

namespace PortalRules.Vocabulary;

/// <summary>One time at which a recurring campaign took place.</summary>
/// <param name="Starts">Its first day, or <see langword="null"/> where unknown.</param>
/// <param name="Ends">Its last day.</param>
/// <param name="Also">Names that mean this run and no other (Bầu cử đại biểu Quốc hội khóa XV).</param>
public sealed record CampaignRun(DateOnly? Starts, DateOnly Ends, ImmutableArray<string> Also)
{
    /// <summary>Whether a year that is printed can mean this run.</summary>
    internal bool IsIn(int year) => (Starts ?? Ends).Year <= year && year <= Ends.Year;
}
