namespace PortalRules.Checking.Weakenings;

/// <summary>In which way a rule is made weaker, or merely another.</summary>
internal enum WeakeningKind
{
    /// <summary>A number is one more or one less, a share one percent.</summary>
    Threshold,

    /// <summary>A condition, a check or an option is left out.</summary>
    Condition,

    /// <summary>A label, or one of several texts, is left out.</summary>
    Label,

    /// <summary>Each becomes some, none becomes not each, all-of becomes any-of, and the other way round.</summary>
    Quantifier,

    /// <summary>A day, a length of time or a deadline is one more or one less, a repeated period the next longer or shorter one.</summary>
    Time,

    /// <summary>Whom the rule speaks to is left out.</summary>
    Scope,
}
