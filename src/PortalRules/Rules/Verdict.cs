using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>What came of one rule on one portal.</summary>
public sealed record Verdict
{
    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>A key that says why it is not a plain Pass or Fail (<c>near-miss</c>, <c>not-in-force</c>, <c>not-captured</c> …); <see langword="null"/> for those.</summary>
    public string? Reason { get; init; }

    /// <summary>For a person: what the reason means here, for a NeedsReview as a question.</summary>
    public LocalizedText? Question { get; init; }

    /// <summary>How many facts it looked at.</summary>
    public int Looked { get; init; }

    /// <summary>What it found, sorted by key.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Why, in bounded form; <see langword="null"/> where nothing was judged.</summary>
    public Proof? Proof { get; init; }
}
