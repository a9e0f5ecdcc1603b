using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Keeping;

/// <summary>Keeps links once per text, target and zone, in whatever order pages come. Thread-safe.</summary>
internal sealed class LinkBook(TextPool texts)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Text, string Target, string Zone), KeptLink> _links = [];
    private readonly BlockPool<KeptLink> _blocks = new();
    private readonly List<KeptLink> _onPage = [];
    private readonly HashSet<KeptLink> _seen = new(ReferenceEqualityComparer.Instance);

    public int Size => _links.Count;

    /// <summary>The number of the reading, from 1.</summary>
    public int Reading { get; set; } = 1;

    /// <summary>Keeps the links of a page, each once.</summary>
    public Blocks<KeptLink> Keep(PageView page, List<PageLink> links, List<int> mainMenus)
    {
        lock (_lock)
        {
            _onPage.Clear();
            _seen.Clear();
            foreach (var link in links)
            {
                var kept = Find(page, link, ZoneOf(page, link.Node, mainMenus));
                if (!_seen.Add(kept))
                    continue;
                _onPage.Add(kept);
                if (kept.IsDue(page, Reading))
                    (kept.Written, kept.At, kept.ToldIn) = (Same(link.Written, link.Target?.Path), Locator.Of(page, link.Node), Reading);
            }

            return _blocks.Keep(_onPage);
        }
    }

    /// <summary>Lets go of what finds links again, when all pages are read.</summary>
    public void Close()
    {
        _links.Clear();
        _links.TrimExcess();
        _blocks.Close();
    }

    /// <summary>The links of all pages. The page of a link is the one of least depth, then the first in the order of addresses.</summary>
    public static List<Link> ToFacts(SiteIndex site)
    {
        var links = Shown.On(site, p => p.Links);
        return [.. links.Select(l => ToFact(l.Key, l.Value, site)).OrderBy(l => l.Page, PageOrder.Instance).ThenBy(l => l.At!.Line).ThenBy(l => l.At!.Column).ThenBy(l => l.Url, StringComparer.Ordinal).ThenBy(l => l.Text, StringComparer.Ordinal).ThenBy(l => l.Zone, StringComparer.Ordinal)];
    }

    private static Link ToFact(KeptLink link, Shown shown, SiteIndex site) => new()
    {
        Text = link.Text,
        Url = link.Written,
        Target = Known<PortalUrl?>.Of(site.EndOf(link.Target), Witness.Attribute),
        Status = site.StatusOf(link.Target),
        Page = shown.First.Value,
        PageDepth = Math.Max(0, shown.Depth),
        PageCount = shown.Pages,
        Zone = link.Zone,
        At = link.At,
    };

    // Most links are written as the path that they lead to.
    private static string Same(string written, string? path) => string.Equals(written, path, StringComparison.Ordinal) ? path! : written;

    private KeptLink Find(PageView page, PageLink link, string zone)
    {
        var key = (Text: texts.LineOf(page.TextOf(link.Node)), Target: link.Target?.Value ?? link.Written, Zone: zone);
        if (!_links.TryGetValue(key, out var kept))
            _links[key] = kept = new KeptLink { Number = _links.Count, Text = key.Text, Target = link.Target, Zone = zone };
        return kept;
    }

    private static string ZoneOf(PageView page, int node, List<int> mainMenus)
    {
        foreach (var menu in mainMenus)
        {
            if (page.Contains(menu, node))
                return "main";
        }

        return ZoneNames.Of(page, node);
    }
}
