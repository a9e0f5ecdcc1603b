namespace PortalRules.Law;

/// <summary>Whether a legal text is in force on a day, as far as the catalogue knows.</summary>
public enum LawStatus
{
    /// <summary>Not yet.</summary>
    NotYet,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>Its first day is unknown; or its end is, and the day lies after the last one on which a source that was read treats it as valid.</summary>
    Unconfirmed,

    /// <summary>No longer.</summary>
    Ended,
}
