namespace PortalRules.Rules;

/// <summary>How a finding stands to that of an earlier report.</summary>
public enum BaselineState
{
    /// <summary>The earlier report has no such finding.</summary>
    New,

    /// <summary>The earlier report has it, with the same outcome.</summary>
    Unchanged,

    /// <summary>The earlier report has it, with another outcome or with a waiver that no longer holds.</summary>
    Updated,
}
