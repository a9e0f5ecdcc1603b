namespace PortalRules.Capture.Crawling;

/// <summary>What a page uses an address for.</summary>
internal enum LinkKind
{
    /// <summary>A page to go to: <c>a</c>, <c>area</c>, <c>frame</c>, <c>iframe</c>, <c>meta refresh</c>.</summary>
    Page,

    /// <summary>A feed or another form of the page: <c>link rel="alternate"</c>.</summary>
    Feed,

    /// <summary>A style sheet.</summary>
    Style,

    /// <summary>A script.</summary>
    Script,

    /// <summary>A picture.</summary>
    Image,
}
