namespace PortalRules.Cli.Commands.Act;

/// <summary>How a rule's outcome stands to what ACT expects.</summary>
internal enum ActAgreement
{
    /// <summary>What must fail fails; what passes or is inapplicable does not.</summary>
    Consistent,

    /// <summary>The rule cannot tell: a person decides.</summary>
    Undecided,

    /// <summary>The rule fails what must not fail, or the other way round.</summary>
    Inconsistent,
}
