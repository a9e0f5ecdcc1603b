using PortalRules.Html.Feeds;
using PortalRules.Html.Keeping;
using PortalRules.Html.Platforms;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>All pages of a capture by comparable address, with depths; the ground on which the builders decide what pages are.</summary>
internal sealed class SiteIndex
{
    private readonly Dictionary<string, PageFacts> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);

    public SiteIndex(SiteAddresses addresses, IEnumerable<PageFacts> pages, IEnumerable<string> captured, List<(PortalUrl Url, List<FeedEntry> Entries)> feeds, List<PortalUrl> sitemap)
    {
        Addresses = addresses;
        Pages = [.. pages.OrderBy(p => p.Url.Value, PageOrder.Instance)];
        foreach (var page in Pages)
        {
            if (addresses.KeyOf(page.Url) is { } key)
                _pages.TryAdd(key, page);
        }

        Captured = [.. captured];
        Feeds = feeds;
        Sitemap = sitemap;
        Home = Pages.Find(p => p.IsHome);
        Map = Home?.Map ?? Pages.Find(p => p.Map is not null)?.Map;
        FindDepths();
    }

    public SiteAddresses Addresses { get; }

    /// <summary>The map in force: the one that recognises the home page, else the first page in the order of addresses that one recognises.</summary>
    public ExtractionMap? Map { get; }

    /// <summary>In the order of their addresses.</summary>
    public List<PageFacts> Pages { get; }

    public PageFacts? Home { get; }

    /// <summary>Keys of everything that the capture holds, pages or not.</summary>
    public HashSet<string> Captured { get; }

    /// <summary>Addresses that the capture holds and that could not be read; each may have held anything but what only a home page says.</summary>
    public List<string> Unread { get; init; } = [];

    /// <summary>Whether the facts of the pages are kept for the next reading.</summary>
    public bool IsKept { get; init; }

    public List<(PortalUrl Url, List<FeedEntry> Entries)> Feeds { get; }

    public List<PortalUrl> Sitemap { get; }

    public PageFacts? Find(string? key) => key is null ? null : _pages.GetValueOrDefault(key);

    public PageFacts? Find(PortalUrl? url) => Find(Addresses.KeyOf(url));

    public string? KeyOf(PortalUrl? url) => Addresses.KeyOf(url);

    public int DepthOf(PortalUrl url) => KeyOf(url) is { } key ? _depths.GetValueOrDefault(key, -1) : -1;

    public bool IsHome(string key) => Home is not null && string.Equals(KeyOf(Home.Url), key, StringComparison.Ordinal);

    /// <summary>Whether an address is a means and not content, for this platform or any.</summary>
    public bool IsTransient(PortalUrl url) =>
        Addresses.IsTransient(url) || ClickCounters.IsCounter(url) || (Map is not null && Map.Ignored.Any(r => r.IsMatch(url.PathAndQuery)));

    /// <summary>The page's own address as it names it itself, where that leads to this portal and not home; else its address.</summary>
    public string CanonicalKey(PageFacts page)
    {
        var own = KeyOf(page.Url) ?? page.Url.Value;
        if (page.Head.Canonical is not { } written || Addresses.Resolve(page.Url, written) is not { } target || KeyOf(target) is not { } key)
            return own;
        return IsHome(key) ? own : key;
    }

    private void FindDepths()
    {
        if (Home is null || KeyOf(Home.Url) is not { } start)
            return;
        var queue = new Queue<string>();
        var met = new HashSet<Block<KeptLink>>(ReferenceEqualityComparer.Instance);
        _depths[start] = 0;
        queue.Enqueue(start);
        while (queue.TryDequeue(out var key))
        {
            // Whatever a block that was met before leads to was reached by then.
            foreach (var link in _pages[key].Links.All.Where(met.Add).SelectMany(b => b.Items))
            {
                if (link.LeadsToPage && KeyOf(link.Target) is { } next && _pages.ContainsKey(next) && _depths.TryAdd(next, _depths[key] + 1))
                    queue.Enqueue(next);
            }
        }
    }
}
