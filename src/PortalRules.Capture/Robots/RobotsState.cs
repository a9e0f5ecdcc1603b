namespace PortalRules.Capture.Robots;

/// <summary>Whether a portal has told its rules for crawlers (RFC 9309, 2.3.1).</summary>
internal enum RobotsState
{
    /// <summary>There is a robots.txt; its rules hold.</summary>
    Given,

    /// <summary>There is none (4xx): everything may be asked.</summary>
    Absent,

    /// <summary>The server could not say (5xx, no answer): nothing may be asked.</summary>
    Unreachable,
}
