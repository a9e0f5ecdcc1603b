using PortalRules.Snapshots;

namespace PortalRules.Capture.Robots;

/// <summary>An address in a sitemap.</summary>
/// <param name="Url">The address: a page, or a further sitemap in an index.</param>
/// <param name="LastModified">When it last changed, as far as the sitemap says so legibly.</param>
internal sealed record SitemapEntry(PortalUrl Url, DateTimeOffset? LastModified);
