namespace PortalRules.Surveys;

/// <summary>What the cells of a column hold; formats align them by it.</summary>
public enum AnnexColumnKind
{
    /// <summary>The number of the row, or a rank.</summary>
    Number,

    /// <summary>Words: a unit, a value, notes.</summary>
    Text,

    /// <summary>Marks: x, o.</summary>
    Mark,

    /// <summary>What was counted.</summary>
    Measure,

    /// <summary>A day.</summary>
    Date,
}
