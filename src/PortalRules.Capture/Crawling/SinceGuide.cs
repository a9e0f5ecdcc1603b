using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>What is asked where only items from a day on are wanted: menus and lists until their items are older, then the items themselves.</summary>
internal sealed class SinceGuide(DateOnly since, Func<PortalUrl, bool> isKnown)
{
    private const int PageOfList = 2;

    private readonly SortedDictionary<string, ListLog> _lists = new(StringComparer.Ordinal);

    /// <summary>Further pages of lists that were not asked, because their items are older.</summary>
    public ImmutableArray<PortalUrl> Older =>
        [.. _lists.Values.Where(l => l.IsReached).SelectMany(l => l.Waiting).DistinctBy(u => u.Value, StringComparer.Ordinal).OrderBy(u => u.Value, StringComparer.Ordinal)];

    /// <summary>What a page leads to.</summary>
    public IEnumerable<(PortalUrl Url, CrawlStage Stage)> Follow(Visit visit)
    {
        if (visit.List is not { } page)
            yield break;
        if (visit.Task.Stage is CrawlStage.Page && page.Published is { } day)
        {
            foreach (var log in _lists.Values)
                log.NoteItem(visit.Task.Address, day);
        }

        foreach (var section in page.Sections)
            yield return (section, CrawlStage.Section);
        if (visit.Task.Stage is not CrawlStage.Page)
        {
            foreach (var item in page.Items.Concat(visit.Task.Stage is CrawlStage.Home ? page.Beside : []).Where(i => i.Day is null || i.Day >= since))
                yield return (item.Target, CrawlStage.Page);
        }

        var list = ListOf(visit.Task);
        if (page.NextPages.Length > 0 || _lists.ContainsKey(list))
            LogOf(list).NotePage(page, isKnown);
    }

    /// <summary>The next page of each list that has not come down to the day.</summary>
    /// <param name="undated">Those of lists whose items have to be opened first, or those of the others.</param>
    public IReadOnlyList<CrawlTask> NextPages(bool undated) =>
        _lists.Where(l => l.Value.IsUndated == undated).Select(l => (l.Key, Log: l.Value, Url: l.Value.Next(isKnown))).Where(n => n.Url is not null).Select(n => new CrawlTask
        {
            Address = CrawlAddress.Of(n.Url!),
            Stage = CrawlStage.List,
            Depth = PageOfList,
            List = n.Key,
        }).ToList();

    private static string ListOf(CrawlTask task) => task.List ?? task.Address.Key;

    private ListLog LogOf(string list)
    {
        if (!_lists.TryGetValue(list, out var log))
            _lists[list] = log = new ListLog(since);
        return log;
    }
}
