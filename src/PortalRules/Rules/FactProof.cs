using System.Collections.Immutable;

namespace PortalRules.Rules;

/// <summary>One fact in a whole proof: whether it is meant, and what came of each condition.</summary>
public sealed record FactProof
{
    /// <summary>The identity of the fact within its kind.</summary>
    public required string Identity { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands; <see langword="null"/> where that is not known.</summary>
    public Evidence? At { get; init; }

    /// <summary>Whether it is meant at this step.</summary>
    public required ProofTruth Meant { get; init; }

    /// <summary>How it stands against what the check asks of each fact: Pass, Fail or NeedsReview; <see langword="null"/> where that is asked of no single fact, or the fact is not meant.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>The conditions that decide whether it is meant, as far as they were asked.</summary>
    public ImmutableArray<ConditionProof> Selection { get; init; } = [];

    /// <summary>The conditions that the check asks of it; empty where it asks none of single facts, or the fact is not meant.</summary>
    public ImmutableArray<ConditionProof> Conditions { get; init; } = [];
}
