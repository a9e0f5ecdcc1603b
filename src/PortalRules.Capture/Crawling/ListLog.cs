using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>How far one list has been followed towards a day.</summary>
internal sealed class ListLog(DateOnly since)
{
    private const int FewestDated = 3;

    private readonly SortedSet<PortalUrl> _waiting = new(Comparer<PortalUrl>.Create((a, b) => NaturalOrder.Compare(a.PathAndQuery, b.PathAndQuery)));
    private readonly HashSet<string> _items = new(StringComparer.Ordinal);
    private int _older;
    private int _newer;
    private DateOnly? _last;
    private bool _fell;

    /// <summary>Whether items older than the day were reached in a list that runs from the newest to the oldest.</summary>
    public bool IsReached { get; private set; }

    /// <summary>Whether its items have to be opened to know their days.</summary>
    public bool IsUndated { get; private set; }

    /// <summary>Further pages, the nearest first.</summary>
    public IReadOnlyCollection<PortalUrl> Waiting => _waiting;

    /// <summary>Takes note of a page of the list.</summary>
    public void NotePage(ListReading page, Func<PortalUrl, bool> isKnown)
    {
        foreach (var next in page.NextPages.Where(u => !isKnown(u)))
            _waiting.Add(next);
        (_older, _newer) = (0, 0);
        _items.Clear();
        var days = page.Items.Select(i => i.Day).OfType<DateOnly>().ToList();
        IsUndated = days.Count == 0 && page.Items.Length > 0;
        if (days.Count > 0 && RunsDown(days) && days[^1] < since)
            IsReached = true;
        if (IsUndated)
            _items.UnionWith(page.Items.Select(i => CrawlAddress.Of(i.Target).Key));
    }

    /// <summary>Takes note of the day of an item that was opened.</summary>
    public void NoteItem(CrawlAddress item, DateOnly day)
    {
        if (!_items.Remove(item.Key))
            return;
        _ = day < since ? _older++ : _newer++;
        IsReached |= _older >= FewestDated && _older > _newer;
    }

    /// <summary>The next page to ask; <see langword="null"/> at the end.</summary>
    public PortalUrl? Next(Func<PortalUrl, bool> isKnown)
    {
        _waiting.RemoveWhere(u => isKnown(u));
        return IsReached ? null : _waiting.Min;
    }

    // What is set first by hand may be older; a list in any other order proves nothing. Nor do days that are all alike, unless they fell before: a list
    // from the oldest to the newest begins so too.
    private bool RunsDown(List<DateOnly> days)
    {
        var (rises, falls) = (0, 0);
        for (var i = 1; i < days.Count; i++)
        {
            rises += days[i] > days[i - 1] ? 1 : 0;
            falls += days[i] < days[i - 1] ? 1 : 0;
        }

        var fell = _last is { } before && days[0] < before;
        _last = days[^1];
        _fell |= fell || falls > 0;
        return rises == 0 ? _fell : rises == 1 && falls > 1;
    }
}
