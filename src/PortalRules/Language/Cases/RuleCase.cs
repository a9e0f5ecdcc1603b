using System.Collections.Immutable;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Cases;

/// <summary>A case beside a rule: facts or a page, and what must come of them.</summary>
internal sealed record RuleCase
{
    public required string Name { get; init; }

    public required DateOnly AsOf { get; init; }

    public required Portal Portal { get; init; }

    /// <summary>The facts; <see langword="null"/> for a case of a page.</summary>
    public PortalSnapshot? Snapshot { get; init; }

    /// <summary>The page; <see langword="null"/> for a case of facts.</summary>
    public string? Html { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>Keys of all findings; <see langword="null"/>: not compared.</summary>
    public ImmutableArray<string>? Findings { get; init; }

    /// <summary>Why the case is known to come out differently; <see langword="null"/> where it does not.</summary>
    public string? KnownGap { get; init; }

    public required YamlMark Mark { get; init; }
}
