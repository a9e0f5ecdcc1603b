using System.Collections.Immutable;

namespace PortalRules.Rules;

/// <summary>To which portals a rule or pack applies. An empty list means all.</summary>
/// <param name="Levels">Levels of the agency.</param>
/// <param name="Areas">Areas; a larger area covers the smaller ones in it.</param>
public sealed record AppliesTo(ImmutableArray<string> Levels, ImmutableArray<string> Areas)
{
    /// <summary>Every portal.</summary>
    public static AppliesTo Everything { get; } = new([], []);
}
