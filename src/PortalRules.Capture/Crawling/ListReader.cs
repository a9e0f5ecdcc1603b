using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Html.Articles;
using PortalRules.Html.Menus;
using PortalRules.Html.Site;
using PortalRules.Html.Sources;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>Reads the pages that decide what is asked next, with the very reader that makes the facts. Thread-safe: one page at a time.</summary>
internal sealed class ListReader
{
    // What a reader keeps for all pages is of no use here; it starts anew before that grows large.
    private const int PagesPerReader = 500;

    private readonly Lock _lock = new();
    private PageReader? _reader;
    private int _pages;

    /// <summary>Reads a page; <see langword="null"/> where it cannot be read.</summary>
    public ListReading? Read(CapturedResource page, bool isHome, ReadOnlyMemory<char> html)
    {
        if (NestingScan.IsTooDeep(html.Span))
            return null;
        lock (_lock)
        {
            try
            {
                return Of(Reader().Read(page, isHome, html));
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Whoever reads the capture says what is wrong with the page; here its links are enough.
                _reader = null;
                return null;
            }
        }
    }

    private PageReader Reader()
    {
        if (_reader is not null && ++_pages < PagesPerReader)
            return _reader;
        var addresses = new SiteAddresses();
        _pages = 0;
        return _reader = new PageReader(addresses, new PageBooks(addresses), HtmlPortalReaderOptions.ShippedMaps);
    }

    private static ListReading Of(PageFacts page)
    {
        var items = page.Entries.ToList();
        var documents = page.Documents.Where(d => d.Target is not null && !d.IsDetail).Select(d => new ListedItem(d.Target!, d.Issued.Or(null)?.First));
        return new ListReading
        {
            Sections = [.. page.Menus.Concat(page.Sides.Select(s => s.Menu).OfType<FoundMenu>()).SelectMany(m => m.Items).SelectMany(Targets), .. page.Breadcrumb.Select(b => b.Target)],
            Items = [.. documents, .. items.Where(e => e.IsOwn && e.IsItem).Select(Item)],
            Beside = [.. items.Where(e => !(e.IsOwn && e.IsItem)).Select(Item)],
            NextPages = [.. page.NextPages.DistinctBy(u => u.Value, StringComparer.Ordinal)],
            Published = (page.Article ?? page.PlainArticle)?.Published?.Date.First,
        };
    }

    private static ListedItem Item(ListEntry entry) => new(entry.Target, entry.Date?.Date.First);

    private static IEnumerable<PortalUrl> Targets(MenuItem item) =>
        item.Children.SelectMany(Targets).Prepend(item.Target.Or(null)!).OfType<PortalUrl>();
}
