namespace PortalRules.Rules;

/// <summary>What came of a condition.</summary>
public enum ProofTruth
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    True,
}
