namespace PortalRules.Packs;

/// <summary>Why a pack or a legal text applies to a portal on a day, or does not.</summary>
public enum ApplicationReason
{
    /// <summary>It applies.</summary>
    Applies,

    /// <summary>It asks for a level, and the agency's level is not known. Never a guess.</summary>
    LevelUnknown,

    /// <summary>It asks for an area, and the agency's area is not known. Never a guess.</summary>
    AreaUnknown,

    /// <summary>It speaks to agencies of other levels.</summary>
    OtherLevel,

    /// <summary>It speaks to agencies of other areas.</summary>
    OtherArea,

    /// <summary>The agency's area does not exist on the day.</summary>
    AreaNotExisting,

    /// <summary>The agency's level does not exist on the day (the district level ended on 30/06/2025).</summary>
    LevelNotExisting,

    /// <summary>The text is not yet in force.</summary>
    NotYetInForce,

    /// <summary>The text is no longer in force.</summary>
    Ended,

    /// <summary>The first day in force is unknown: it may apply, so rules run and a miss becomes a question.</summary>
    StartUnconfirmed,

    /// <summary>The last day in force is unknown, and the day lies after the last one that is confirmed: rules run and a miss becomes a question.</summary>
    EndUnconfirmed,

    /// <summary>The text is in force, or may be, but binds agencies of other levels.</summary>
    BindsOtherLevels,

    /// <summary>No text on which the pack's rules stand applies, for more than one reason.</summary>
    NoLawApplies,

    /// <summary>The check was made with other packs.</summary>
    NotChosen,
}
