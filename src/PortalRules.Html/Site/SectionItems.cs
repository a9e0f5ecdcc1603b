using PortalRules.Html.Articles;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>Counts the items that a section's page lists: each once, however many blocks repeat it and under whichever address.</summary>
internal static class SectionItems
{
    /// <summary>From this length on, text beside a list is an item of its own, and links in it may be its own too.</summary>
    public const int LongProse = 400;

    private const int ProseToLinks = 3;

    public static int Count(PageFacts page, string key, SiteIndex site, SectionPlaces sections)
    {
        var own = page.Entries.Where(e => e.IsOwn && e.IsItem).ToList();
        // Bare links in a long text belong to the text: sources, further reading.
        var links = own.Where(e => !e.IsMarked).Sum(e => e.Title.Length);
        if (page.Own.ProseLength >= LongProse && page.Own.ProseLength > ProseToLinks * links)
            own.RemoveAll(e => !e.IsMarked);
        var found = Items(own, key, site, sections);
        // A list page goes on with further titles under "other news"; they count where they are its own.
        if (found.Count > 0 && page.Article is null)
            found = Items([.. own, .. page.Entries.Where(e => e.IsBeside && e.IsItem && site.KeyOf(e.Target) is { } k && k.StartsWith(key, StringComparison.Ordinal))], key, site, sections);
        return found.Count;
    }

    private static HashSet<string> Items(List<ListEntry> entries, string section, SiteIndex site, SectionPlaces sections)
    {
        var items = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<(string Title, string Name)>();
        foreach (var entry in entries)
        {
            var key = site.Find(entry.Target) is { } opened ? site.CanonicalKey(opened) : site.KeyOf(entry.Target) ?? entry.Target.Value;
            if (string.Equals(key, section, StringComparison.Ordinal) || sections.Find(key) is not null || sections.Find(site.KeyOf(entry.Target)) is not null)
                continue;
            // The same name under another section is the same article.
            if (LastPart(entry.Target) is { Length: > 0 } name && !names.Add((VietnameseText.Fold(entry.Title), name)))
                continue;
            items.Add(key);
        }

        return items;
    }

    private static string LastPart(PortalUrl url) => url.Query.Length > 0 ? "" : url.Path.TrimEnd('/') is var path ? path[(path.LastIndexOf('/') + 1)..] : "";
}
