namespace PortalRules.Rules;

/// <summary>How loud a failed rule is: the pack's default, which an office may change.</summary>
public enum Severity
{
    /// <summary>For information.</summary>
    Info,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}
