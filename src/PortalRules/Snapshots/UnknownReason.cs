namespace PortalRules.Snapshots;

/// <summary>Why a value is unknown. Printed with the question that goes to a person.</summary>
public enum UnknownReason : byte
{
    /// <summary>No reason was recorded.</summary>
    Unspecified = 0,

    /// <summary>The page shows no such value, and a page of this kind does not prove that there is none.</summary>
    NotShown = 1,

    /// <summary>Strong witnesses disagree.</summary>
    Disagreement = 2,

    /// <summary>What is printed cannot be read as such a value.</summary>
    Unreadable = 3,

    /// <summary>It stands in a picture only.</summary>
    ImageOnly = 4,

    /// <summary>The link passes through a click counter whose target is not in the capture.</summary>
    ClickCounter = 5,

    /// <summary>The page that would tell is not in the capture.</summary>
    NotCaptured = 6,

    /// <summary>The printed date contradicts itself (its weekday is another day's).</summary>
    WeekdayMismatch = 7,

    /// <summary>The page is too deep, too large or otherwise refused.</summary>
    Refused = 8,
}
