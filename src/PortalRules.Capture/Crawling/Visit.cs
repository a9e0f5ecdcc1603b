using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>What asking an address gave, without its content.</summary>
internal sealed record Visit
{
    public required CrawlTask Task { get; init; }

    /// <summary>The address that gave the content: another than the task's where that redirects to itself but for scheme, <c>www.</c> or a stroke.</summary>
    public required PortalUrl Url { get; init; }

    /// <summary>The HTTP status; 0 where no answer came.</summary>
    public required int Status { get; init; }

    /// <summary>Where the answer leads; <see langword="null"/> where it leads nowhere.</summary>
    public PortalUrl? RedirectsTo { get; init; }

    /// <summary>Whether the content is a page.</summary>
    public bool IsPage { get; init; }

    /// <summary>What the page holds; of a feed its addresses.</summary>
    public PageScan Scan { get; init; } = PageScan.None;

    /// <summary>Whether a browser drew the page.</summary>
    public bool IsRendered { get; init; }

    /// <summary>What the page tells of the order of work; <see langword="null"/> where that is not needed or not known.</summary>
    public ListReading? List { get; init; }

    /// <summary>Why no browser could draw a page that needs one; <see langword="null"/> where none had to, or did.</summary>
    public string? RenderFailure { get; init; }

    /// <summary>Why there is no content, as a sentence; <see langword="null"/> where there is.</summary>
    public string? Failure { get; init; }
}
