using System.Runtime.InteropServices;
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
        var blocks = new Dictionary<Block<KeptLink>, Shown>(ReferenceEqualityComparer.Instance);
        foreach (var page in site.Pages)
        {
            var shown = new Shown(page.Url, site.DepthOf(page.Url), 1);
            foreach (var block in page.Links.All)
                Count(blocks, block, shown);
        }

        var links = new Dictionary<KeptLink, Shown>(ReferenceEqualityComparer.Instance);
        foreach (var (block, shown) in blocks)
        {
            foreach (var link in block.Items)
                Count(links, link, shown);
        }

        return [.. links.Select(l => ToFact(l.Key, l.Value)).OrderBy(l => l.Page, PageOrder.Instance).ThenBy(l => l.At!.Line).ThenBy(l => l.At!.Column).ThenBy(l => l.Url, StringComparer.Ordinal).ThenBy(l => l.Text, StringComparer.Ordinal).ThenBy(l => l.Zone, StringComparer.Ordinal)];
    }

    private static void Count<T>(Dictionary<T, Shown> counts, T key, Shown shown)
        where T : notnull
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out var exists);
        known = exists ? known.With(shown) : shown;
    }

    private static Link ToFact(KeptLink link, Shown shown) => new()
    {
        Text = link.Text,
        Url = link.Written,
        Target = Known<PortalUrl?>.Of(link.Target, Witness.Attribute),
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

        return page[node].Zone switch
        {
            Zone.Header or Zone.Nav => "header",
            Zone.Left => "left",
            Zone.Right => "right",
            Zone.Footer => "footer",
            _ => page[node].InSlider ? "slider" : "center",
        };
    }

    // A page to which no link leads has depth −1 and comes last.
    private readonly record struct Shown(PortalUrl First, int Depth, int Pages)
    {
        public Shown With(Shown other)
        {
            var first = (uint)Depth != (uint)other.Depth ? (uint)Depth < (uint)other.Depth : PageOrder.Instance.Compare(First.Value, other.First.Value) <= 0;
            return (first ? this : other) with { Pages = Pages + other.Pages };
        }
    }
}
