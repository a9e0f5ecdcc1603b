namespace PortalRules.Checking;

/// <summary>Where the as-of date of a report comes from.</summary>
public enum AsOfSource
{
    /// <summary>It was given.</summary>
    Given,

    /// <summary>It is the day of the capture in Asia/Ho_Chi_Minh.</summary>
    Capture,

    /// <summary>It is the day of the check (supplied by the command line only).</summary>
    Today,
}
