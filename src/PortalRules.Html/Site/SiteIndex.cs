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
    private readonly Dictionary<string, PortalUrl> _ends = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _inAnyOrder = new(StringComparer.Ordinal);
    private readonly Answers _answers;
    private CounterTargets? _counters;

    public SiteIndex(SiteAddresses addresses, IEnumerable<PageFacts> pages, IEnumerable<string> captured, List<(PortalUrl Url, List<FeedEntry> Entries)> feeds, List<PortalUrl> sitemap, Answers answers)
    {
        Addresses = addresses;
        _answers = answers;
        Pages = [.. pages.OrderBy(p => p.Url.Value, PageOrder.Instance)];
        foreach (var page in Pages)
        {
            if (addresses.KeyOf(page.Url) is not { } key || !_pages.TryAdd(key, page))
                continue;
            if (key.Contains('&', StringComparison.Ordinal))
                _inAnyOrder.TryAdd(SiteAddresses.InAnyOrder(key), key);
        }

        FindEnds();
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
    public List<string> Unread { get; set; } = [];

    /// <summary>Keys of addresses behind which the public finds nothing; nothing is missed there.</summary>
    public HashSet<string> Gone { get; init; } = [];

    /// <summary>Keys of addresses that were passed over because they lead on without end.</summary>
    public HashSet<string> Traps { get; init; } = [];

    /// <summary>Keys of pages of lists that were left because they are older than <see cref="Since"/>.</summary>
    public HashSet<string> Older { get; init; } = [];

    /// <summary>The day down to which lists were followed.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Whether the facts of the pages are kept for the next reading.</summary>
    public bool IsKept { get; init; }

    public List<(PortalUrl Url, List<FeedEntry> Entries)> Feeds { get; }

    public List<PortalUrl> Sitemap { get; }

    public PageFacts? Find(string? key) => key is null ? null : _pages.GetValueOrDefault(key);

    public PageFacts? Find(PortalUrl? url) => Find(KeyOf(url));

    /// <summary>The comparable form of an address of this portal, of a redirect that of the page to which it leads; <see langword="null"/> for any other address.</summary>
    public string? KeyOf(PortalUrl? url) =>
        Addresses.KeyOf(url) is not { } key ? null : _ends.Count > 0 && _ends.TryGetValue(key, out var end) ? Addresses.KeyOf(end) : OfPage(key);

    /// <summary>Whether addresses of the portal are known to lead to others.</summary>
    public bool HasRedirects => _ends.Count > 0;

    /// <summary>Where an address of this portal leads in the end; any other address, and one that is a means and not content, leads where it says.</summary>
    public PortalUrl? EndOf(PortalUrl? url) =>
        url is not null && _ends.Count > 0 && Addresses.KeyOf(url) is { } key && !Addresses.IsTransient(url) ? _ends.GetValueOrDefault(key, url) : url;

    /// <summary>Where a click counter leads, where it was asked and tells.</summary>
    public PortalUrl? TargetOf(PortalUrl counter)
    {
        _counters ??= new CounterTargets(_answers);
        return _counters.Find(counter) is { } target && (KeyOf(target) is not { } key || !IsHome(key)) ? target : null;
    }

    /// <summary>The HTTP status of an address, of a redirect that of its end; unknown where it was not asked.</summary>
    public Known<int> StatusOf(PortalUrl? url) => _answers.StatusOf(url);

    /// <summary>Whether a page is there for the public that the capture does not hold.</summary>
    public bool IsMissing(string key) => Find(key) is null && !Gone.Contains(key);

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

    // A capture holds a page once, others may link to it with its parameters in another order.
    private string OfPage(string key) =>
        _inAnyOrder.Count > 0 && key.Contains('&', StringComparison.Ordinal) && !_pages.ContainsKey(key) ? _inAnyOrder.GetValueOrDefault(SiteAddresses.InAnyOrder(key), key) : key;

    // A page stands before a redirect of the same address but for scheme, www. or final slash.
    private void FindEnds()
    {
        foreach (var redirect in _answers.Redirects)
        {
            if (Addresses.KeyOf(redirect.Url) is { } key && !_pages.ContainsKey(key) && _answers.EndOf(redirect.Url) is { } end && !string.Equals(Addresses.KeyOf(end), key, StringComparison.Ordinal))
                _ends.TryAdd(key, end);
        }
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
