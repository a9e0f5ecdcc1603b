using PortalRules.Facts;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>Tells which witnesses an article's title, section and date had.</summary>
internal static class ArticleTrace
{
    public static void Add(ReadingTrace trace, Portal portal, Article article, ArticleSources group, List<DateTestimony> said, IEnumerable<(LocalizedText Witness, string Value, string Where)> sections)
    {
        var fact = portal.KeyOf(article.Url);
        trace.AddRanked(FactKinds.Articles, fact, "title", article.Title, Titles(portal, group), t => IsSameTitle(article.Title, t));
        AddPublished(trace, portal, fact, article.Published, said);
        if (article.Section.Length > 0)
            trace.AddRanked(FactKinds.Articles, fact, "section", article.Section, sections, s => string.Equals(VietnameseText.FoldLabel(s), VietnameseText.FoldLabel(article.Section), StringComparison.Ordinal));
    }

    private static void AddPublished(ReadingTrace trace, Portal portal, string fact, Known<PortalDate?> published, List<DateTestimony> said)
    {
        var day = published.Or(null)?.First;
        var winner = said.FindIndex(s => MayWin(s, published, day) && s.Date == published.Or(null));
        if (winner < 0)
            winner = said.FindIndex(s => MayWin(s, published, day));
        var testimonies = said.Select((s, i) =>
        {
            var standing = i == winner ? Standing.Won : !s.IsSuspect && s.Who is not DateWitness.ChangeTime && day is { } d && s.Names(d) ? Standing.Agreed : Standing.Lost;
            return new Testimony(DateWitnesses.Of(s.Who).Name, s.Text, portal.KeyOf(s.Where.Value), standing, standing is Standing.Lost ? WhyLost(s, published) : null);
        });
        trace.Add(FactKinds.Articles, fact, "published", published.IsKnown ? published.Or(null)?.ToString() ?? "" : null, published.Reason, testimonies);
    }

    private static bool MayWin(DateTestimony said, Known<PortalDate?> published, DateOnly? day) =>
        published.IsKnown && DateWitnesses.Of(said.Who).Written == published.Witness && day is { } known && said.Names(known);

    private static LocalizedText WhyLost(DateTestimony said, Known<PortalDate?> published) => said switch
    {
        { Who: DateWitness.ChangeTime } => TraceWords.IsChange,
        { Date: null } => TraceWords.NoDate,
        { IsSuspect: true, Who: >= DateWitness.Feed } => TraceWords.MayBeChange,
        { IsSuspect: true } => TraceWords.WrongWeekday,
        _ when published.IsKnown => TraceWords.RanksLower,
        { Who: DateWitness.Feed, OtherDay: not null } => TraceWords.TwoDays,
        _ when published.Reason is UnknownReason.NotShown => TraceWords.NeverAlone,
        _ => TraceWords.Disagrees,
    };

    private static IEnumerable<(LocalizedText Witness, string Value, string Where)> Titles(Portal portal, ArticleSources group)
    {
        foreach (var page in group.Pages)
        {
            if ((page.Article ?? page.PlainArticle) is { } candidate)
                yield return (TraceWords.Heading, candidate.Title, portal.KeyOf(page.Url.Value));
        }

        foreach (var (page, entry) in group.Entries)
            yield return (TraceWords.ListEntry, entry.Title, portal.KeyOf(page.Url.Value));
        foreach (var (entry, _) in group.Feeds)
            yield return (TraceWords.Feed, entry.Title, portal.KeyOf(entry.Target.Value));
        foreach (var page in group.Pages)
        {
            var where = portal.KeyOf(page.Url.Value);
            if (page.Head.OpenGraphTitle is { } title)
                yield return (TraceWords.OpenGraphTitle, title, where);
            foreach (var claim in page.Claims.All.Where(c => c.Subject is ClaimSubject.Title))
                yield return (TraceWords.Of(claim), VietnameseText.Clean(claim.Text), where);
            if (page.Head.Title.Length > 0)
                yield return (TraceWords.PageTitle, page.Head.Title, where);
        }
    }

    // Lists cut long titles, and heads add the name of the portal.
    private static bool IsSameTitle(string title, string other)
    {
        var (one, two) = (VietnameseText.FoldLabel(title), VietnameseText.FoldLabel(other).TrimEnd('.', '…', ' '));
        return two.StartsWith(one, StringComparison.Ordinal) || (two.Length * 2 >= one.Length && one.StartsWith(two, StringComparison.Ordinal));
    }
}
