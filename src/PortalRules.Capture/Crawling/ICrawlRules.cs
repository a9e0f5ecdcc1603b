using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>What the portal itself says to crawlers.</summary>
internal interface ICrawlRules
{
    /// <summary>Asks for it, before anything else.</summary>
    /// <returns>The addresses that the portal names as seeds.</returns>
    Task<IReadOnlyList<PortalUrl>> BeginAsync(Visitor visitor, PortalUrl start, CancellationToken cancellationToken);

    /// <summary>The addresses that it asked by itself, unnamed by the portal, and that answered with a page all the same.</summary>
    IEnumerable<PortalUrl> NoPages { get; }

    /// <summary>Why addresses must not be asked, as a sentence.</summary>
    string Reason { get; }

    /// <summary>Whether an address must not be asked.</summary>
    bool Forbids(PortalUrl url);
}
