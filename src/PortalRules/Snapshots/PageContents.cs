using System.Collections.Immutable;

namespace PortalRules.Snapshots;

/// <summary>
/// What stands on a page, from facts that are kept once and name the first page that bears them (least depth, then address order).
/// Where a fact of an earlier page may stand on a later one too, the later one's collection is unknown.
/// </summary>
internal sealed class PageContents(PortalSnapshot snapshot, PageIndex pages)
{
    private readonly int _pageCount = pages.Count;
    private Shared<Link>? _links;
    private Shared<Image>? _images;
    private Dictionary<string, ImmutableArray<Image>>? _articleImages;
    private Dictionary<string, ImmutableArray<Element>>? _elements;

    public Known<ImmutableArray<Link>> LinksOn(Page page)
    {
        if (!snapshot.Has("links"))
            return Known<ImmutableArray<Link>>.Unknown(UnknownReason.NotCaptured);
        _links ??= new Shared<Link>(snapshot.Stored<Link>("links"), l => l.Page, l => l.PageCount <= 1, l => l.PageCount >= _pageCount, pages);
        return _links.On(page);
    }

    public Known<ImmutableArray<Image>> ImagesOn(Page page)
    {
        if (!snapshot.Has("images"))
            return Known<ImmutableArray<Image>>.Unknown(UnknownReason.NotCaptured);
        _images ??= new Shared<Image>(snapshot.Stored<Image>("images"), i => i.Page, i => i.InArticle, _ => false, pages);
        return _images.On(page);
    }

    /// <summary>The pictures of an article's own content: known where as many are there as its page has, or where the page was not counted but all pictures are there.</summary>
    public Known<ImmutableArray<Image>> ImagesOf(Article article)
    {
        if (!snapshot.Has("images"))
            return Known<ImmutableArray<Image>>.Unknown(UnknownReason.NotCaptured);
        _articleImages ??= ByPage(snapshot.Stored<Image>("images").Where(i => i.InArticle), i => i.Page);
        var found = _articleImages.TryGetValue(pages.KeyOf(article.Url), out var images) ? images : [];
        if (article.ImageCount.TryGet(out var count))
            return found.Length >= count ? found : Known<ImmutableArray<Image>>.Unknown(UnknownReason.NotCaptured);
        return article.ImageCount.Reason is UnknownReason.Unspecified && snapshot.IsWhole("images")
            ? found
            : Known<ImmutableArray<Image>>.Unknown(article.ImageCount.Reason is UnknownReason.Unspecified ? UnknownReason.NotCaptured : article.ImageCount.Reason);
    }

    public Known<ImmutableArray<Element>> ElementsOn(Page page)
    {
        if (!snapshot.Has("elements"))
            return Known<ImmutableArray<Element>>.Unknown(UnknownReason.NotCaptured);
        _elements ??= ByPage(snapshot.Stored<Element>("elements"), e => e.Page);
        return _elements.TryGetValue(page.Url, out var elements) ? elements : ImmutableArray<Element>.Empty;
    }

    private Dictionary<string, ImmutableArray<T>> ByPage<T>(IEnumerable<T> facts, Func<T, string> pageOf) =>
        facts.GroupBy(f => pages.KeyOf(pageOf(f)), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Facts that stand on one page, on every page, or on several of which only the first is known.</summary>
    private sealed class Shared<T>
    {
        private readonly Dictionary<string, ImmutableArray<T>> _first;
        private readonly List<(string Page, T Fact)> _everywhere = [];
        private readonly (int Depth, string Address)? _earliest;

        public Shared(ImmutableArray<T> facts, Func<T, string> pageOf, Func<T, bool> isOnOne, Func<T, bool> isOnAll, PageIndex pages)
        {
            _first = facts.GroupBy(f => pages.KeyOf(pageOf(f)), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
            foreach (var fact in facts.Where(f => !isOnOne(f)))
            {
                var address = pages.KeyOf(pageOf(fact));
                var place = pages.Find(address) is { } page ? PlaceOf(page) : (0, "");
                if (isOnAll(fact))
                    _everywhere.Add((address, fact));
                else if (_earliest is not { } earliest || Compare(place, earliest) < 0)
                    _earliest = place;
            }
        }

        public Known<ImmutableArray<T>> On(Page page)
        {
            if (_earliest is { } earliest && Compare(earliest, PlaceOf(page)) < 0)
                return Known<ImmutableArray<T>>.Unknown();
            var own = _first.TryGetValue(page.Url, out var facts) ? facts : [];
            return _everywhere.Count == 0
                ? own
                : own.AddRange(_everywhere.Where(e => !string.Equals(e.Page, page.Url, StringComparison.Ordinal)).Select(e => e.Fact));
        }

        private static (int Depth, string Address) PlaceOf(Page page) => (page.Depth < 0 ? int.MaxValue : page.Depth, page.Url);

        private static int Compare((int Depth, string Address) a, (int Depth, string Address) b) =>
            a.Depth != b.Depth ? a.Depth.CompareTo(b.Depth) : string.CompareOrdinal(a.Address, b.Address);
    }
}
