using PortalRules.Fetching;
using PortalRules.Html.Keeping;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>
/// What has to be read again once all resources have come: pages that were taken for the home page or not taken for it, and those that tell where something stands
/// that was told by a page which is none after all.
/// </summary>
internal sealed class SecondReading
{
    private readonly HashSet<string> _anew;
    private readonly HashSet<string> _tellers = new(StringComparer.Ordinal);

    /// <summary>Finds what has to be read again.</summary>
    /// <param name="pages">All pages.</param>
    /// <param name="home">The home page, settled.</param>
    /// <param name="noPages">Addresses that are no pages of the portal, whatever they show.</param>
    /// <param name="books">What the pages told.</param>
    /// <param name="rounds">The reading with a cache, if it is one.</param>
    public SecondReading(List<PageFacts> pages, HomeAddress home, IEnumerable<PortalUrl> noPages, PageBooks books, PageRounds? rounds)
    {
        var none = noPages.Select(SiteAddresses.PlaceOf).ToHashSet(StringComparer.Ordinal);
        var left = pages.Where(p => none.Contains(SiteAddresses.PlaceOf(p.Url))).ToHashSet(ReferenceEqualityComparer.Instance);
        _anew = pages.Where(p => !left.Contains(p) && p.IsHome != home.Is(p.Url)).Select(p => p.Url.Value).ToHashSet(StringComparer.Ordinal);
        Staying = left.Count + _anew.Count == 0 ? pages : [.. pages.Where(p => !left.Contains(p) && !_anew.Contains(p.Url.Value))];
        var isAsRead = left.Count + _anew.Count == 0;
        if (isAsRead && rounds?.MayTellOtherwise(pages) is not true)
            return;

        var readIn = rounds?.ReadIn ?? new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in left.Cast<PageFacts>())
            readIn.Remove(page.Url.Value);
        foreach (var page in Staying)
            readIn.TryAdd(page.Url.Value, books.Reading);
        foreach (var url in _anew)
            readIn[url] = books.Reading + 1;
        _tellers = Retelling.Find(Staying, readIn);
        if (IsNeeded)
            books.Reading++;
    }

    /// <summary>The pages that are as they were read.</summary>
    public List<PageFacts> Staying { get; }

    public bool IsNeeded => _anew.Count + _tellers.Count > 0;

    /// <summary>Whether a page has to be read again.</summary>
    public bool Reads(CapturedResource page) => _tellers.Contains(page.Url.Value) || IsAnew(page.Url);

    /// <summary>Whether what a page gave is replaced by what it gives now.</summary>
    public bool IsAnew(PortalUrl url) => _anew.Contains(url.Value);
}
