using PortalRules.Html.Articles;
using PortalRules.Html.Documents;
using PortalRules.Html.Feeds;
using PortalRules.Html.Keeping;
using PortalRules.Html.Witnesses;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>
/// Decides which pages and list items are articles, makes one of an article that stands under several addresses, and weighs the witnesses of its date:
/// the visible line of its page, then entries of lists, then feeds (<see cref="PublicationJudge"/>). Metadata alone never date an article.
/// </summary>
internal sealed class ArticleBuilder(SiteIndex site, SectionPlaces sections, HashSet<string> documents, ReadingTrace? trace = null)
{
    private const int LongSlug = 25;

    // Only a map that was seen to find articles decides alone.
    private readonly bool _namesArticles = site.Map is { Article.NamesPage: true } && site.Pages.Exists(p => p.Article is { IsMapped: true });
    private const int ShortestProse = 200;

    private static readonly string[] MediaWords = ["thu vien", "video", "album", "hinh anh", "lien ket", "hoi dap", "danh ba", "gop y", "so do", "van ban", "thu tuc"];

    /// <summary>Keys of pages that are articles.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    public List<Article> Build()
    {
        var groups = Group();
        HeapRelief.After(site.Pages.Count);
        var articles = new List<Article>();
        foreach (var group in groups)
        {
            if (!IsArticle(group))
                continue;
            articles.Add(Make(group));
            Keys.Add(group.Key);
            foreach (var page in group.Pages)
                Keys.Add(site.KeyOf(page.Url) ?? page.Url.Value);
            foreach (var (_, entry) in group.Entries)
                Keys.Add(site.KeyOf(entry.Target) ?? entry.Target.Value);
        }

        return [.. articles.OrderBy(a => a.Url, PageOrder.Instance)];
    }

    private List<ArticleSources> Group()
    {
        var groups = new Dictionary<string, ArticleSources>(StringComparer.Ordinal);
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        string Identity(string key, string title)
        {
            if (SlugKey(key, title) is not { } slug)
                return key;
            if (!slugs.TryGetValue(slug, out var first))
                slugs[slug] = first = key;
            return first;
        }

        ArticleSources GroupOf(string key, string title)
        {
            var identity = Identity(key, title);
            if (!groups.TryGetValue(identity, out var group))
                groups[identity] = group = new ArticleSources(identity);
            return group;
        }

        // Canonical pages first, so that they name their group.
        foreach (var page in site.Pages.Where(p => p.Article is not null && !p.IsHome).OrderByDescending(p => string.Equals(site.CanonicalKey(p), site.KeyOf(p.Url), StringComparison.Ordinal)))
            GroupOf(site.CanonicalKey(page), page.Article!.Title).Pages.Add(page);
        var met = new HashSet<Block<ListEntry>>(ReferenceEqualityComparer.Instance);
        var targets = new Dictionary<ListEntry, (string Key, ArticleSources Group)?>(ReferenceEqualityComparer.Instance);
        foreach (var page in site.Pages)
        {
            // What stands in the frame stands there on every page, and says no more the second time.
            var isNews = IsNewsList(page);
            foreach (var entry in page.Entries.All.Where(b => met.Add(b) || Array.Exists(b.Items, e => e.IsOwn)).SelectMany(b => b.Items))
            {
                // The same item stands on many pages.
                var isNew = !targets.TryGetValue(entry, out var target);
                if (isNew)
                    targets[entry] = target = KeyOfTarget(entry.Target) is { } known ? (known, GroupOf(known, entry.Title)) : null;
                if (target is not var (key, group))
                    continue;
                // What stands beside a page's content says the same wherever it stands.
                if (isNew || entry.IsOwn || trace is not null)
                    group.Entries.Add((page, entry));
                if (entry.IsOwn && (entry.Date is not null || (isNews && entry.IsHeading)) && site.Find(key) is { PlainArticle: { } plain, IsHome: false } opened && IsSameTitle(plain.Title, entry.Title) && !group.Pages.Contains(opened))
                    group.Pages.Add(opened);
            }
        }

        var announced = site.Home is { } home ? home.Head.Feeds.Select(f => site.KeyOf(site.Addresses.Resolve(home.Url, f.Href))).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var (url, entries) in site.Feeds)
        {
            var news = IsNewsFeed(entries, announced.Contains(site.KeyOf(url)));
            foreach (var entry in entries)
            {
                if (KeyOfTarget(entry.Target) is { } key)
                    GroupOf(key, entry.Title).Feeds.Add((entry, news));
            }
        }

        return [.. groups.Values.OrderBy(g => g.Key, PageOrder.Instance)];
    }

    // A list most of whose items lead to dated articles: the others are articles too, whose date is not told or not read ("3 giờ trước").
    private bool IsNewsList(PageFacts page)
    {
        if (page.IsHome || page.Article?.Published is not null)
            return false;
        int dated = 0, others = 0;
        foreach (var entry in page.Entries.All.SelectMany(b => b.Items))
        {
            if (!entry.IsOwn || !entry.IsHeading)
                continue;
            if (site.Find(entry.Target)?.Article?.Published is not null)
                dated++;
            else
                others++;
        }

        return dated >= 2 && dated >= others;
    }

    // Lists cut long titles.
    private static bool IsSameTitle(string page, string listed)
    {
        var (whole, part) = (VietnameseText.FoldLabel(page), VietnameseText.FoldLabel(listed).TrimEnd('.', '…', ' '));
        return part.Length > 0 && whole.StartsWith(part, StringComparison.Ordinal) && part.Length * 2 >= whole.Length;
    }

    private string? KeyOfTarget(PortalUrl target)
    {
        if (site.KeyOf(target) is not { } key || site.IsHome(key) || site.IsTransient(target) || FileLinks.IsFile(target))
            return null;
        return site.Find(key) is { } page ? site.CanonicalKey(page) : key;
    }

    /// <summary>What is the same for one article under several categories: the platform's id, else a long last part of the address.</summary>
    private string? SlugKey(string key, string title)
    {
        var folded = VietnameseText.Fold(title);
        if (site.Map?.Article.Identity?.Match(key) is { Success: true, Groups.Count: > 1 } match && match.Groups[1].Success)
            return $"{match.Groups[1].Value}\n{folded}";
        var slug = key[(key.TrimEnd('/').LastIndexOf('/') + 1)..];
        if (slug.Contains('?', StringComparison.Ordinal))
            return null;
        return slug.Length >= LongSlug ? slug : $"{slug}\n{folded}";
    }

    private bool IsNewsFeed(List<FeedEntry> entries, bool isAnnounced)
    {
        int articles = 0, others = 0;
        foreach (var entry in entries)
        {
            if (KeyOfTarget(entry.Target) is not { } key || documents.Contains(key) || sections.Find(key) is not null)
                others++;
            else if (site.Find(key) is { } page)
                _ = page.Article is not null ? articles++ : others++;
        }

        return others == 0 ? articles > 0 || isAnnounced || site.Feeds.Count == 1 : articles > others;
    }

    private bool IsArticle(ArticleSources group)
    {
        if (documents.Contains(group.Key) || site.IsHome(group.Key))
            return false;
        var isSection = sections.Find(group.Key) is not null;
        if (group.Pages.Count > 0)
            return group.Pages.Exists(p => IsArticlePage(p, group, isSection));
        if (isSection || site.Find(group.Key) is not null || site.Captured.Contains(group.Key))
            return false;
        if (group.Entries.Exists(e => e.Entry.Date is not null) || group.Feeds.Exists(f => f.IsNewsFeed))
            return true;
        return group.Entries.Exists(e => IsUndatedItem(e.Page, e.Entry));
    }

    private bool IsArticlePage(PageFacts page, ArticleSources group, bool isSection)
    {
        if (page.Documents.Length > 0 || page.Officials.Count > 1)
            return false;
        if (page.Article is not { } candidate)
            return !isSection && page.Officials.Count == 0 && page.Schedule.Length == 0 && page.Own.ProseLength >= ShortestProse && site.Map is not { Article.NamesPage: true };
        if (_namesArticles)
            return candidate.IsMapped;
        var listed = group.Entries.Exists(e => e.Entry.Date is not null) || group.Feeds.Exists(f => f.IsNewsFeed);
        if (candidate.Published is not null)
            return !isSection || candidate.IsDeclared || listed;
        return listed && (candidate.IsDeclared || candidate.Updated is not null) && !isSection;
    }

    // A list without dates: its items are set as headings with a summary, none of them is known to be something else.
    private bool IsUndatedItem(PageFacts page, ListEntry entry)
    {
        if (!entry.IsOwn || !entry.IsHeading || page.IsHome || page.Article?.Published is not null || !entry.HasSummary)
            return false;
        if (sections.Find(site.KeyOf(page.Url)) is not { } section || MediaWords.Any(w => VietnameseText.Key(section.Label).Contains(w, StringComparison.Ordinal)))
            return false;
        var siblings = page.Entries.Where(e => e.IsOwn && e.IsHeading).ToList();
        return siblings.Count >= 2 && siblings.TrueForAll(s => KeyOfTarget(s.Target) is { } key && sections.Find(key) is null && (site.Find(key) is not { } opened || opened.Article?.Published is not null));
    }

    private Article Make(ArticleSources group)
    {
        var page = group.Pages.FirstOrDefault();
        var candidate = page?.Article ?? page?.PlainArticle;
        var doubts = new List<Doubt>();
        var opened = candidate is not null;
        var url = UrlOf(group);
        var said = PublicationTestimonies.Of(group, url);
        var published = PublicationJudge.Decide(said, group.Pages.Count > 0, doubts);
        var article = new Article
        {
            Url = url,
            Title = group.Title,
            Published = published,
            Modified = candidate?.Updated is { } updated && updated.WeekdayAgrees ? Known<PortalDate?>.Of(updated.Date, Witness.VisibleLine) : Known<PortalDate?>.Unknown(opened ? UnknownReason.NotShown : UnknownReason.NotCaptured),
            Section = SectionsOf(group).Select(s => s.Value).FirstOrDefault() ?? "",
            Contributor = Known<string?>.Unknown(opened ? UnknownReason.NotShown : UnknownReason.NotCaptured),
            Author = Printed(opened, candidate?.Author),
            Source = Printed(opened, candidate?.Source),
            ImageCount = opened ? Known<int>.Of(candidate!.ImageCount, Witness.VisibleLine) : Known<int>.Unknown(UnknownReason.NotCaptured),
            Words = opened ? Known<int>.Of(candidate!.Words, Witness.VisibleLine) : Known<int>.Unknown(UnknownReason.NotCaptured),
            At = candidate?.At ?? group.Entries.Select(e => e.Entry.At).OfType<SourceLocation>().OrderBy(a => a.Page, PageOrder.Instance).ThenBy(a => a.Line).ThenBy(a => a.Column).FirstOrDefault(),
            Doubts = [.. doubts],
        };
        if (trace is not null)
            ArticleTrace.Add(trace, site.Addresses.Portal, article, group, said, SectionsOf(group));
        return article;
    }

    private static Known<string?> Printed(bool opened, string? value) =>
        value is not null ? Known<string?>.Of(value, Witness.VisibleLine) : Known<string?>.Unknown(opened ? UnknownReason.NotShown : UnknownReason.NotCaptured);

    private string UrlOf(ArticleSources group)
    {
        if (group.Pages.FirstOrDefault() is { } page)
        {
            var key = site.CanonicalKey(page);
            return site.Find(key) is { } canonical ? canonical.Url.Value
                : page.Head.Canonical is { } written && site.Addresses.Resolve(page.Url, written) is { } target && string.Equals(site.KeyOf(target), key, StringComparison.Ordinal) ? target.Value
                : page.Url.Value;
        }

        return group.Entries.Count > 0
            ? group.Entries.Select(e => e.Entry.Target.Value).OrderBy(u => u, PageOrder.Instance).First()
            : group.Feeds[0].Entry.Target.Value;
    }

    // What the page shows first, then where the site lists it, then metadata.
    private IEnumerable<(LocalizedText Witness, string Value, string Where)> SectionsOf(ArticleSources group)
    {
        foreach (var page in group.Pages)
        {
            if (page.Breadcrumb.LastOrDefault(b => sections.Find(site.KeyOf(b.Target)) is not null) is { Target: { } target })
                yield return (TraceWords.Breadcrumb, sections.Find(site.KeyOf(target))!.Label, WhereOf(page.Url));
        }

        if (sections.Above(group.Key) is { } above)
            yield return (TraceWords.SectionAddress, above.Label, WhereOf(above.Target));
        foreach (var list in group.Entries.Where(e => e.Entry.IsOwn).Select(e => sections.Find(site.KeyOf(e.Page.Url))).OfType<SectionPlace>().Distinct().OrderBy(sections.All.IndexOf))
            yield return (TraceWords.SectionList, list.Label, WhereOf(list.Target));
        foreach (var page in group.Pages)
        {
            if (page.Head.Section is { Length: > 0 } section)
                yield return (TraceWords.OpenGraphSection, section, WhereOf(page.Url));
            foreach (var claim in page.Claims.All.Where(c => c.Subject is ClaimSubject.Section))
                yield return (TraceWords.Of(claim), claim.Text, WhereOf(page.Url));
        }

        foreach (var (entry, _) in group.Feeds)
        {
            if (entry.Section is { Length: > 0 } category)
                yield return (TraceWords.Feed, category, WhereOf(entry.Target));
        }
    }

    private string WhereOf(PortalUrl url) => site.Addresses.Portal.KeyOf(url.Value);
}
