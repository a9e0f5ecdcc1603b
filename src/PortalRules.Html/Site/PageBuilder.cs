using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>Describes the pages of the capture.</summary>
internal static class PageBuilder
{
    public static List<Page> Build(SiteIndex site, SectionPlaces sections, HashSet<string> articles, HashSet<string> documents, IEnumerable<PortalUrl> feeds)
    {
        var pages = site.Pages.Select(p => Make(p, site, sections, articles, documents)).ToList();
        pages.AddRange(feeds.OrderBy(f => f.Value, PageOrder.Instance).Select(f => new Page { Url = f.Value, Kind = "feed", Depth = site.DepthOf(f) }));
        return pages;
    }

    private static Page Make(PageFacts page, SiteIndex site, SectionPlaces sections, HashSet<string> articles, HashSet<string> documents)
    {
        var key = site.KeyOf(page.Url) ?? page.Url.Value;
        return new Page
        {
            Url = page.Url.Value,
            Canonical = Known<string?>.Of(page.Head.Canonical is { } written ? site.Addresses.Resolve(page.Url, written)?.Value : null, Witness.Metadata),
            Status = page.Status,
            Title = page.Head.Title,
            Kind = KindOf(page, key, site, sections, articles, documents),
            Language = page.Head.Language is { } language ? Known<string?>.Of(language, Witness.Attribute) : Known<string?>.Of(null, Witness.Attribute),
            TextLength = page.TextLength,
            Depth = site.DepthOf(page.Url),
            RefreshDelay = page.Head.RefreshDelay ?? -1,
            Headings = [.. page.Headings],
            Size = page.Size,
            At = new SourceLocation(page.Url.Value, "html", 1, 1),
        };
    }

    private static string KindOf(PageFacts page, string key, SiteIndex site, SectionPlaces sections, HashSet<string> articles, HashSet<string> documents)
    {
        if (page.IsHome)
            return "home";
        if (page.Head.Canonical is { } written && site.Addresses.Resolve(page.Url, written) is { } target && site.KeyOf(target) is { } canonical && site.IsHome(canonical))
            return "other"; // an address that does not exist shows the home page
        if (documents.Contains(key) || page.Documents.Any(d => d.IsDetail))
            return "document";
        if (articles.Contains(key) || articles.Contains(site.CanonicalKey(page)))
            return "article";
        if (page.Officials.Count > 0)
            return "officials";
        if (IsContact(page, key, sections))
            return "contact";
        return page.Documents.Length > 0 || page.Entries.Count(e => e.IsOwn && e.IsItem) > 1 || (page.Entries.Any(e => e.IsOwn && e.IsItem) && page.Own.ProseLength < 200) ? "list" : "other";
    }

    private static bool IsContact(PageFacts page, string key, SectionPlaces sections)
    {
        var label = VietnameseText.Key(sections.Find(key)?.Label ?? page.Head.Title);
        return label.StartsWith("lien he", StringComparison.Ordinal) || label.StartsWith("gop y", StringComparison.Ordinal) || label.StartsWith("contact", StringComparison.Ordinal);
    }
}
