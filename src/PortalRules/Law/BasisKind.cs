namespace PortalRules.Law;

/// <summary>How strongly a basis carries a rule.</summary>
public enum BasisKind
{
    /// <summary>A normative legal text.</summary>
    Law,

    /// <summary>Guidance or a direction of a superior office.</summary>
    Guidance,

    /// <summary>No text sets it; it is inferred. Never keeps a rule alive, and a Fail that hangs on it becomes NeedsReview.</summary>
    Inferred,
}
