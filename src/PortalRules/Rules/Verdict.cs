using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>What came of one rule on one portal.</summary>
public sealed record Verdict
{
    /// <summary>The reason of a rule that the office skips.</summary>
    internal const string SkippedReason = "skipped";

    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>A key that says why it is not a plain Pass or Fail (<c>near-miss</c>, <c>not-in-force</c>, <c>not-captured</c> …); <see langword="null"/> for those.</summary>
    public string? Reason { get; init; }

    /// <summary>For a person: what the reason means here, for a NeedsReview as a question.</summary>
    public LocalizedText? Question { get; init; }

    /// <summary>How many facts it looked at.</summary>
    public int Looked { get; init; }

    /// <summary>The period that was judged; <see langword="null"/> for a rule without one, or with several (they stand in <see cref="Parts"/>).</summary>
    public JudgedPeriod? Period { get; init; }

    /// <summary>What was measured: of all groups and periods together; <see langword="null"/> for a rule without a measure.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The points: 1 for a Pass and 0 for a Fail where the rule has no score of its own, the least of its parts where it has several; <see langword="null"/> where undecided.</summary>
    public decimal? Points { get; init; }

    /// <summary>The most points that the rule gives; <see langword="null"/> where it gives none (a measure, a question, nothing that applies).</summary>
    public decimal? MostPoints { get; init; }

    /// <summary>What a Pass lacks for more points; <see langword="null"/> where it lacks nothing.</summary>
    public LocalizedText? Advice { get; init; }

    /// <summary>Each period and group by itself, in the order of the rule; empty for a rule that judges everything together.</summary>
    public ImmutableArray<VerdictPart> Parts { get; init; } = [];

    /// <summary>Names that facts bear but that are none of the rule's groups, sorted; at most twenty.</summary>
    public ImmutableArray<string> Unmatched { get; init; } = [];

    /// <summary>What it found, sorted by key.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Why, in bounded form; <see langword="null"/> where nothing was judged.</summary>
    public Proof? Proof { get; init; }
}
