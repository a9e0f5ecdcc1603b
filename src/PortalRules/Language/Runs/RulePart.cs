using PortalRules.Language.Checks;
using PortalRules.Language.Groups;
using PortalRules.Language.Periods;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Runs;

/// <summary>What came of a rule in one period and one group.</summary>
internal sealed record RulePart
{
    public PeriodSpan? Span { get; init; }

    public GroupTest? Group { get; init; }

    public required Outcome Outcome { get; init; }

    public IReadOnlyList<Draft> Drafts { get; init; } = [];

    /// <summary>What the check said; <see langword="null"/> for a rule that only measures.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>The facts that were meant.</summary>
    public required Selection Selection { get; init; }

    /// <summary>Whether findings became something else after the check had spoken.</summary>
    public bool IsTurned { get; init; }

    public required int Looked { get; init; }

    public Measure? Measure { get; init; }

    public decimal? Points { get; init; }

    public LocalizedText? Advice { get; init; }

    /// <summary>Whether the rule has parts of which this is one: they are told apart in keys and reports.</summary>
    public bool IsOneOfMany => Group is not null || Span is { Key.Length: > 0 };
}
