using System.Collections.Immutable;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>How a crawl ended, and what it left.</summary>
internal sealed record CrawlResult(
    CaptureEnd End,
    ImmutableArray<PortalUrl> Older,
    ImmutableArray<PortalUrl> SoftNotFound,
    ImmutableArray<PortalUrl> Traps,
    ImmutableArray<PortalUrl> Rendered,
    ImmutableArray<CaptureNote> Notes,
    int Left);
