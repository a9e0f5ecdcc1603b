namespace PortalRules.Capture.Crawling;

/// <summary>How much of one answer is read.</summary>
/// <param name="LargestResource">Bytes of one answer, once decoded.</param>
/// <param name="ImageHeadBytes">Bytes of a picture: enough for its size in pixels.</param>
internal sealed record CrawlLimits(long LargestResource = 32 * 1024 * 1024, long ImageHeadBytes = 64 * 1024);
