using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Packs.Annexes;

/// <summary>What a column shows.</summary>
/// <param name="Header">Its heading.</param>
internal abstract record AnnexField(string Header)
{
    /// <summary>Something known of the portal.</summary>
    public sealed record Value(string Header, string Name) : AnnexField(Header);

    /// <summary>Marks of one indicator or several.</summary>
    public sealed record Marks(string Header, ImmutableArray<IndicatorMarks> Of) : AnnexField(Header);

    /// <summary>A number.</summary>
    public sealed record Measure(string Header, string Indicator, bool HasTotal, bool? IsDescending) : AnnexField(Header);

    /// <summary>A rank by a number; equal numbers share it, or not.</summary>
    public sealed record Rank(string Header, string Indicator, bool IsShared) : AnnexField(Header);

    /// <summary>What indicators found, in words.</summary>
    public sealed record Notes(string Header, ImmutableArray<string> Of) : AnnexField(Header);

    /// <summary>Columns that are repeated for each period.</summary>
    public sealed record EachPeriod(ImmutableArray<AnnexField> Columns) : AnnexField("");
}
