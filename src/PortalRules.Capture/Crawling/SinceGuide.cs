using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>What is asked where only items from a day on are wanted: menus and lists until their items are older, then the items themselves.</summary>
internal sealed class SinceGuide(DateOnly since, Func<PortalUrl, bool> isKnown)
{
    private readonly SortedDictionary<string, ListLog> _lists = new(StringComparer.Ordinal);

    /// <summary>Further pages of lists that were not asked, because their items are older.</summary>
    public ImmutableArray<PortalUrl> Older =>
        [.. _lists.Values.Where(l => l.IsReached).SelectMany(l => l.Waiting).DistinctBy(u => u.Value).OrderBy(u => u.Value, StringComparer.Ordinal)];

    /// <summary>What a page leads to.</summary>
    public IEnumerable<(PortalUrl Url, CrawlStage Stage)> Follow(Visit visit)
    {
        if (visit.List is not { } page)
            yield break;
        if (visit.Task.Stage is CrawlStage.Page && page.Published is { } day)
        {
            foreach (var list in _lists.Values)
                list.NoteItem(visit.Task.Address, day);
        }

        foreach (var section in page.Sections)
            yield return (section, CrawlStage.Section);
        if (visit.Task.Stage is not CrawlStage.Page)
        {
            foreach (var item in page.Items.Concat(visit.Task.Stage is CrawlStage.Home ? page.Beside : []).Where(i => i.Day is null || i.Day >= since))
                yield return (item.Target, CrawlStage.Page);
        }

        if (page.NextPages.Length > 0 || _lists.ContainsKey(visit.Task.Address.Family))
            LogOf(visit, page).NotePage(page, isKnown);
    }

    /// <summary>The next page of each list that has not come down to the day; asked once what was found before is there.</summary>
    public IEnumerable<(PortalUrl Url, CrawlStage Stage)> NextPages() =>
        _lists.Values.Select(l => (Url: l.Next(isKnown), Stage: l.IsUndated ? CrawlStage.LaterList : CrawlStage.List)).Where(n => n.Url is not null).Select(n => (n.Url!, n.Stage)).ToList();

    private ListLog LogOf(Visit visit, ListReading page)
    {
        var family = page.NextPages.Length > 0 ? CrawlAddress.Of(page.NextPages[0]).Family : visit.Task.Address.Family;
        if (!_lists.TryGetValue(family, out var log))
            _lists[family] = log = new ListLog(since);
        return log;
    }
}
