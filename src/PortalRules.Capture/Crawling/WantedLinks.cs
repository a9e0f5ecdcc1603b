using PortalRules.Html.Documents;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>The links of pages that lead to something of the portal that is to be asked.</summary>
/// <param name="images">Whether pictures are.</param>
internal sealed class WantedLinks(bool images)
{
    private readonly SiteAddresses _addresses = new();

    /// <summary>The addresses to which a page leads, in the order of addresses.</summary>
    /// <param name="visit">The visit of the page.</param>
    /// <param name="isOwn">Whether an address is the portal's.</param>
    public List<(CrawlAddress Address, LinkKind Kind)> Of(Visit visit, Func<PortalUrl, bool> isOwn)
    {
        var origin = visit.Scan.Base is { } written ? Resolve(visit.Url, written) ?? visit.Url : visit.Url;
        var found = new List<(PortalUrl Url, LinkKind Kind)>();
        foreach (var link in visit.Scan.Links)
        {
            if (Resolve(origin, link.Written) is { } url && isOwn(url) && IsWanted(url, link.Kind))
                found.Add((url, link.Kind));
        }

        return [.. found.OrderBy(l => l.Url.Value, StringComparer.Ordinal).Select(l => (CrawlAddress.OfAny(l.Url), l.Kind))];
    }

    // What is no content is not asked: log-in, print, search, tokens. Counters are, for only they know where their banner leads.
    private bool IsWanted(PortalUrl url, LinkKind kind) => kind switch
    {
        LinkKind.Image => images,
        LinkKind.Page when ClickCounters.IsCounter(url) => ClickCounters.TargetIn(url) is null,
        LinkKind.Page => !FileLinks.IsFile(url) && !_addresses.IsTransient(url),
        _ => true,
    };

    private static PortalUrl? Resolve(PortalUrl origin, string written)
    {
        try
        {
            return PortalUrl.Resolve(origin, written);
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
