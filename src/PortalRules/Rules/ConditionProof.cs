using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>One condition on one fact: what came of it, and on which value.</summary>
public sealed record ConditionProof
{
    /// <summary>The condition in words.</summary>
    public required LocalizedText Condition { get; init; }

    /// <summary>What came of it.</summary>
    public required ProofTruth Truth { get; init; }

    /// <summary>The value that was seen; <see langword="null"/> for a condition that is made of others.</summary>
    public LocalizedText? Actual { get; init; }

    /// <summary>The names that labels met, or nearly met.</summary>
    public ImmutableArray<ProofMatch> Matches { get; init; } = [];

    /// <summary>The conditions of which it is made.</summary>
    public ImmutableArray<ConditionProof> Parts { get; init; } = [];

    /// <summary>The check of the facts that stand in the field, where it is a collection; <see langword="null"/> else.</summary>
    public Proof? Check { get; init; }
}
