using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>An address that is to be asked, and how it was found.</summary>
internal sealed record CrawlTask
{
    public required CrawlAddress Address { get; init; }

    public required CrawlStage Stage { get; init; }

    /// <summary>What it is used for.</summary>
    public LinkKind Kind { get; init; } = LinkKind.Page;

    /// <summary>Clicks from the home page.</summary>
    public int Depth { get; init; }

    /// <summary>The page that named it first.</summary>
    public PortalUrl? Referrer { get; init; }

    /// <summary>The key of the first page of the list that it goes on with; <see langword="null"/> where it was not found as a further page.</summary>
    public string? List { get; init; }

    /// <summary>How many pages of its own family stand between it and one that led to anything else: a calendar without end has many.</summary>
    public int Barren { get; init; }

    /// <summary>Whether the letters of its page are kept, to be compared with those of others.</summary>
    public bool KeepsText { get; init; }

    /// <summary>How many redirects led here, one after the other.</summary>
    public int Hops { get; init; }
}
