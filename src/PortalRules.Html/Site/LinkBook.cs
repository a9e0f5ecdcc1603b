using PortalRules.Html.Pages;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>Keeps links once per text, target and zone. The first page is the one of least depth, then in address order, in whatever order pages come.</summary>
internal sealed class LinkBook
{
    private readonly Dictionary<(string Text, string Target, string Zone), Kept> _links = [];
    private readonly Dictionary<string, string> _clean = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _cleanBySpan;

    public LinkBook() => _cleanBySpan = _clean.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(PageView page, List<PageLink> links, List<int> mainMenus)
    {
        foreach (var link in links)
        {
            ref var node = ref page[link.Node];
            var key = (Clean(page.TextOf(link.Node)), link.Target?.Value ?? link.Written, ZoneOf(page, link.Node, mainMenus));
            if (!_links.TryGetValue(key, out var kept))
                _links[key] = kept = new Kept();
            if (kept.Pages.Count > 0 && ReferenceEquals(kept.Pages[^1], page.Url))
                continue;
            kept.Pages.Add(page.Url);
            if (kept.At is null || PageOrder.Instance.Compare(page.Url.Value, kept.At.Page) < 0)
                (kept.First, kept.At) = (link, Locator.Of(page, link.Node));
        }
    }

    public IEnumerable<Link> ToFacts(Func<PortalUrl, int> depth)
    {
        var depths = new Dictionary<PortalUrl, int>(ReferenceEqualityComparer.Instance);
        int DepthOf(PortalUrl page)
        {
            if (!depths.TryGetValue(page, out var known))
                depths[page] = known = depth(page) is var d && d < 0 ? int.MaxValue : d;
            return known;
        }

        return Facts(DepthOf);
    }

    private IEnumerable<Link> Facts(Func<PortalUrl, int> depthOf) =>
        _links.Select(l => ToFact(l.Key, l.Value, depthOf)).OrderBy(l => l.Page, PageOrder.Instance).ThenBy(l => l.At!.Line).ThenBy(l => l.At!.Column).ThenBy(l => l.Url, StringComparer.Ordinal).ThenBy(l => l.Text, StringComparer.Ordinal).ThenBy(l => l.Zone, StringComparer.Ordinal);

    private static Link ToFact((string Text, string Target, string Zone) key, Kept kept, Func<PortalUrl, int> depthOf)
    {
        var first = kept.Pages.MinBy(p => (depthOf(p), p.Value), DepthThenAddress.Instance)!;
        return new Link
        {
            Text = key.Text,
            Url = kept.First.Written,
            Target = Known<PortalUrl?>.Of(kept.First.Target, Witness.Attribute),
            Page = first.Value,
            PageDepth = depthOf(first) is var depth && depth == int.MaxValue ? 0 : depth,
            PageCount = kept.Pages.Count,
            Zone = key.Zone,
            At = kept.At,
        };
    }

    private string Clean(ReadOnlySpan<char> text)
    {
        if (!_cleanBySpan.TryGetValue(text, out var clean))
            _cleanBySpan[text] = clean = VietnameseText.Clean(text.ToString());
        return clean;
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

    private sealed class Kept
    {
        public PageLink First { get; set; }

        public List<PortalUrl> Pages { get; } = [];

        public SourceLocation? At { get; set; }
    }

    private sealed class DepthThenAddress : IComparer<(int Depth, string Address)>
    {
        public static DepthThenAddress Instance { get; } = new();

        public int Compare((int Depth, string Address) x, (int Depth, string Address) y) =>
            x.Depth != y.Depth ? x.Depth.CompareTo(y.Depth) : PageOrder.Instance.Compare(x.Address, y.Address);
    }
}
