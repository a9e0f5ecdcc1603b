namespace PortalRules.Rules;

/// <summary>What the checker says of a rule.</summary>
public enum Outcome
{
    /// <summary>The portal does what the rule demands.</summary>
    Pass,

    /// <summary>It does not, and the facts prove it.</summary>
    Fail,

    /// <summary>It does not, but the deadline that the text sets is not over.</summary>
    Pending,

    /// <summary>The facts do not decide it; a person must look.</summary>
    NeedsReview,

    /// <summary>The rule does not apply: not in force, another level or area, or nothing that it speaks of.</summary>
    NotApplicable,

    /// <summary>The capture lacks what the rule needs.</summary>
    NotChecked,

    /// <summary>A count without a threshold.</summary>
    Measured,

    /// <summary>The rule itself failed.</summary>
    Error,
}
