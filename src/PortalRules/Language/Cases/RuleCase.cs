using System.Collections.Immutable;
using PortalRules.Language.Periods;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
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

    /// <summary>A file beside the rule that holds the page (.html) or the facts (.snapshot.json); <see langword="null"/> for the other two.</summary>
    public string? Fixture { get; init; }

    /// <summary>The period of the run.</summary>
    public DateSpan? Period { get; init; }

    /// <summary>Values of parameters that the case sets.</summary>
    public required ImmutableDictionary<Parameter, ParameterValue> Parameters { get; init; }

    /// <summary>The points; <see langword="null"/>: not compared.</summary>
    public decimal? Points { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>Keys of all findings; <see langword="null"/>: not compared.</summary>
    public ImmutableArray<string>? Findings { get; init; }

    /// <summary>Why the case is known to come out differently; <see langword="null"/> where it does not.</summary>
    public string? KnownGap { get; init; }

    public required YamlMark Mark { get; init; }
}
