using System.Collections.Immutable;

namespace PortalRules.Snapshots;

/// <summary>What every fact of the built-in kinds carries beside its fields. The union is closed: embedders' own kinds are types of their own.</summary>
public abstract record Fact
{
    private protected Fact()
    {
    }

    /// <summary>Where the fact stands, or <see langword="null"/> where it was not read from a page.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>Candidates for fields that are unknown, in the order of the fields; usually empty.</summary>
    public ImmutableArray<Doubt> Doubts { get; init; } = [];
}
