using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>Something that fails or is undecided, and why.</summary>
public sealed record ProofItem
{
    /// <summary>The key of the finding that came of it (<c>fact: /img/a.png</c>); several items may share one.</summary>
    public required string Key { get; init; }

    /// <summary><see cref="Outcome.Fail"/>, <see cref="Outcome.NeedsReview"/> or <see cref="Outcome.Pending"/>.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>For a NeedsReview the key of the reason (<c>near-miss</c>, <c>incomplete-capture</c> …).</summary>
    public string? Reason { get; init; }

    /// <summary>What the fact is called; empty where it is about no single fact.</summary>
    public string Fact { get; init; } = "";

    /// <summary>What was demanded of it; <see langword="null"/> where the check says it for all.</summary>
    public LocalizedText? Expected { get; init; }

    /// <summary>What is there instead; <see langword="null"/> where that is the question.</summary>
    public LocalizedText? Actual { get; init; }

    /// <summary>Why, as a sentence of the engine's own.</summary>
    public required LocalizedText Why { get; init; }
}
