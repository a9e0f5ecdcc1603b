using System.Collections.Immutable;
using PortalRules.Yaml;

namespace PortalRules.Packs.Annexes;

/// <summary>The definition of a table that officials print: its rows, columns, marks and notes. A survey makes an <c>AnnexTable</c> of it. Immutable.</summary>
public sealed record Annex
{
    internal Annex()
    {
    }

    /// <summary>The id (<c>phu-luc-1</c>), unique in its pack.</summary>
    public required string Id { get; init; }

    /// <summary>The pack whose indicators it shows.</summary>
    public required string Pack { get; init; }

    /// <summary>Whether it stands in a file of its own and not in the pack.</summary>
    public bool IsOwn { get; internal init; }

    /// <summary>The title, with its placeholders.</summary>
    public required string Title { get; init; }

    internal string? Label { get; init; }

    internal ImmutableArray<string> Header { get; init; } = [];

    internal bool IsLandscape { get; init; }

    internal AnnexRows Rows { get; init; } = null!;

    internal ImmutableArray<AnnexField> Columns { get; init; } = [];

    internal ImmutableArray<string> Note { get; init; } = [];

    internal ImmutableArray<AnnexList> Summary { get; init; } = [];

    internal YamlMark? Mark { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Pack}/{Id}";
}
