namespace PortalRules.Fetching;

/// <summary>How a capture ended.</summary>
internal enum CaptureEnd
{
    /// <summary>Everything that it looked for was asked.</summary>
    Complete,

    /// <summary>At the most pages.</summary>
    PageBudget,

    /// <summary>At the most bytes.</summary>
    ByteBudget,

    /// <summary>At the time limit.</summary>
    TimeBudget,

    /// <summary>Links deeper than the depth limit were left.</summary>
    DepthBudget,

    /// <summary>It was stopped.</summary>
    Interrupted,

    /// <summary>The source does not say: another program captured it.</summary>
    Unknown,
}
