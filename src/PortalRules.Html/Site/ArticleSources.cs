using PortalRules.Html.Articles;
using PortalRules.Html.Feeds;

namespace PortalRules.Html.Site;

/// <summary>All that the capture says of one possible article.</summary>
internal sealed class ArticleSources(string key)
{
    public string Key { get; } = key;

    /// <summary>The pages that show it, the canonical one first.</summary>
    public List<PageFacts> Pages { get; } = new(1);

    public List<(PageFacts Page, ListEntry Entry)> Entries { get; } = new(2);

    public List<(FeedEntry Entry, bool IsNewsFeed)> Feeds { get; } = [];

    public string Title =>
        Pages.Select(p => (p.Article ?? p.PlainArticle)?.Title).FirstOrDefault(t => t is not null)
        ?? Entries.Select(e => e.Entry).OrderByDescending(e => e.IsOwn).ThenByDescending(e => e.IsHeading).ThenByDescending(e => e.Title.Length).Select(e => e.Title).FirstOrDefault()
        ?? Feeds[0].Entry.Title;
}
