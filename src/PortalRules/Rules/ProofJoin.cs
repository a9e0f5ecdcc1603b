namespace PortalRules.Rules;

/// <summary>How the parts of a proof make up the step.</summary>
public enum ProofJoin
{
    /// <summary>It has no parts.</summary>
    None,

    /// <summary>Every part must pass.</summary>
    All,

    /// <summary>One part must pass.</summary>
    Any,

    /// <summary>The part must not pass.</summary>
    Not,

    /// <summary>Each is a period or group that is judged by itself; the worst counts.</summary>
    Each,
}
