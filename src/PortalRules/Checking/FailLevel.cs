namespace PortalRules.Checking;

/// <summary>From where on a failed rule counts as a finding of the run.</summary>
public enum FailLevel
{
    /// <summary>Binding (must) rules of severity error; the default.</summary>
    Error,

    /// <summary>Every rule of severity warning or error, recommendations too.</summary>
    Warning,

    /// <summary>Every rule.</summary>
    Info,

    /// <summary>None.</summary>
    Never,
}
