using System.Globalization;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>One reading with a cache: knows the pages that are as they were.</summary>
internal sealed class PageRounds : IDisposable
{
    private readonly PageCache _cache;
    private readonly KeptReading _kept;
    private readonly ContentHash _hash = new();
    private readonly Dictionary<string, string> _contents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _readIn = new(StringComparer.Ordinal);
    private readonly int _largestPage;
    private string? _content;

    private PageRounds(PageCache cache, KeptReading kept, int largestPage)
    {
        (_cache, _kept, _largestPage) = (cache, kept, largestPage);
        kept.Books.Reading++;
    }

    public SiteAddresses Addresses => _kept.Addresses;

    public PageBooks Books => _kept.Books;

    /// <summary>The pages that are as they were, with the number of each among all.</summary>
    public List<(int Order, PageFacts Facts)> Unchanged { get; } = [];

    public static PageRounds Begin(PageCache cache, HtmlPortalReaderOptions options)
    {
        var maps = options.Maps;
        if (cache.Take() is { IsStale: false } kept && kept.Maps.SequenceEqual(maps))
            return new PageRounds(cache, kept, options.LargestPage);
        var addresses = new SiteAddresses();
        return new PageRounds(cache, new KeptReading(maps) { Addresses = addresses, Books = new PageBooks(addresses) }, options.LargestPage);
    }

    /// <summary>Notes the content of a resource.</summary>
    /// <returns>Its hash.</returns>
    public string Note(CapturedResource resource, bool isHome) => _hash.Add(resource, isHome);

    /// <summary>Takes the facts of a page whose content is that of the last reading.</summary>
    /// <returns><see langword="false"/> where it has to be read.</returns>
    public bool Reuse(int order, CapturedResource page, string content)
    {
        var isFirst = _contents.TryAdd(page.Url.Value, content);
        if (!isFirst || !_kept.Pages.TryGetValue(page.Url.Value, out var known) || !string.Equals(known.Content, content, StringComparison.Ordinal))
        {
            // An address that comes twice with different content is read each time.
            if (!isFirst)
                _contents[page.Url.Value] = "";
            return false;
        }

        Unchanged.Add((order, known.Facts));
        _readIn[page.Url.Value] = known.ReadIn;
        return true;
    }

    /// <summary>The number of the reading from which each page is as it is, by address; until all are read, of the unchanged pages only.</summary>
    public Dictionary<string, int> ReadIn => _readIn;

    /// <summary>Whether the pages are others than those of the last reading, so that some may have to tell what others told.</summary>
    /// <param name="pages">All pages of this reading.</param>
    public bool MayTellOtherwise(List<PageFacts> pages) => _readIn.Count != _kept.Pages.Count || _readIn.Count != pages.Count;

    /// <summary>The snapshot of the last reading, where nothing at all has changed since.</summary>
    public PortalSnapshot? Same(Portal portal)
    {
        _content = _hash.OfAll(string.Create(CultureInfo.InvariantCulture, $"{portal}\n{string.Join('\n', portal.Contributors)}\n{_largestPage}"));
        if (_kept.Snapshot is not { } snapshot || !string.Equals(_content, _kept.Content, StringComparison.Ordinal))
            return null;
        _cache.Give(_kept);
        return snapshot;
    }

    /// <summary>Leaves what was read for the next reading.</summary>
    public void End(List<PageFacts> pages, PortalSnapshot snapshot)
    {
        var kept = new Dictionary<string, KeptPage>(pages.Count, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (_contents.GetValueOrDefault(page.Url.Value) is { Length: > 0 } content)
                kept[page.Url.Value] = new KeptPage(page, content, _readIn.GetValueOrDefault(page.Url.Value, Books.Reading));
        }

        _kept.Keep(kept, _content!, snapshot);
        _cache.Give(_kept);
    }

    public void Dispose() => _hash.Dispose();
}
