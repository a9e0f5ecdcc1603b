namespace PortalRules.Language.Proofs;

/// <summary>How much of the proof is made.</summary>
internal enum ProofDepth
{
    /// <summary>Nothing: to measure what proofs cost.</summary>
    None,

    /// <summary>What a report keeps.</summary>
    Bounded,

    /// <summary>Every fact with every condition.</summary>
    Whole,
}
