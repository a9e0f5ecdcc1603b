namespace PortalRules.Checking;

/// <summary>What an office has decided.</summary>
public enum DecisionKind
{
    /// <summary>A waiver.</summary>
    Waiver,

    /// <summary>A person's answer to a question.</summary>
    Determination,
}
