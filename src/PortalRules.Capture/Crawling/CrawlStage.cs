namespace PortalRules.Capture.Crawling;

/// <summary>The order of work. What comes first is captured where a budget ends the rest.</summary>
internal enum CrawlStage
{
    Home,

    /// <summary>What menus lead to.</summary>
    Section,

    /// <summary>Further pages of lists.</summary>
    List,

    /// <summary>Everything else that pages lead to.</summary>
    Page,

    /// <summary>Feeds, style sheets, scripts.</summary>
    Part,

    /// <summary>The first bytes of pictures.</summary>
    Image,
}
