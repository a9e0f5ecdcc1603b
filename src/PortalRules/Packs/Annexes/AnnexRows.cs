using System.Collections.Immutable;

namespace PortalRules.Packs.Annexes;

/// <summary>Which rows an annex has.</summary>
internal sealed record AnnexRows
{
    /// <summary>The group of the list whose portals are the rows; <see langword="null"/>: all.</summary>
    public string? Group { get; init; }

    /// <summary>The indicator whose rule's groups are the rows; <see langword="null"/>: portals are.</summary>
    public string? UnitsOf { get; init; }

    /// <summary>Whether the rows stand in the Vietnamese order of their units.</summary>
    public bool IsByUnit { get; init; }

    /// <summary>The heading of the column of numbers; <see langword="null"/>: there is none.</summary>
    public string? Number { get; init; }

    /// <summary>Ids of portals, or levels, that stay first.</summary>
    public ImmutableArray<string> Pinned { get; init; } = [];
}
