using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>How far one list has been followed towards a day.</summary>
internal sealed class ListLog(DateOnly since)
{
    private const int FewestDated = 3;

    private readonly SortedSet<PortalUrl> _waiting = new(Comparer<PortalUrl>.Create((a, b) => NaturalOrder.Compare(a.PathAndQuery, b.PathAndQuery)));
    private readonly List<string> _items = [];
    private readonly Dictionary<string, DateOnly> _opened = new(StringComparer.Ordinal);
    private DateOnly? _last;
    private bool _fell;
    private bool _isReached;

    /// <summary>Whether items older than the day were reached in a list that runs from the newest to the oldest.</summary>
    public bool IsReached => _isReached || AreOlder(Opened());

    /// <summary>Whether its items have to be opened to know their days.</summary>
    public bool IsUndated { get; private set; }

    /// <summary>Further pages, the nearest first.</summary>
    public IReadOnlyCollection<PortalUrl> Waiting => _waiting;

    /// <summary>Takes note of a page of the list.</summary>
    public void NotePage(ListReading page, Func<PortalUrl, bool> isKnown)
    {
        foreach (var next in page.NextPages.Where(u => !isKnown(u)))
            _waiting.Add(next);
        _isReached = IsReached;
        Pass(Opened());
        _items.Clear();
        _opened.Clear();
        var days = page.Items.Select(i => i.Day).OfType<DateOnly>().ToList();
        IsUndated = days.Count == 0 && page.Items.Length > 0;
        _isReached |= days.Count > 0 && RunsDown(days) && days[^1] < since;
        Pass(days);
        if (IsUndated)
            _items.AddRange(page.Items.Select(i => CrawlAddress.Of(i.Target).Key).Distinct(StringComparer.Ordinal));
    }

    /// <summary>Takes note of the day of an item that was opened.</summary>
    public void NoteItem(CrawlAddress item, DateOnly day)
    {
        if (_items.Contains(item.Key))
            _opened[item.Key] = day;
    }

    /// <summary>The next page to ask; <see langword="null"/> at the end.</summary>
    public PortalUrl? Next(Func<PortalUrl, bool> isKnown)
    {
        _waiting.RemoveWhere(u => isKnown(u));
        return IsReached ? null : _waiting.Min;
    }

    // The days of the items of the page that were opened, in the order of the page.
    private List<DateOnly> Opened() => [.. _items.Where(_opened.ContainsKey).Select(i => _opened[i])];

    private bool AreOlder(List<DateOnly> days) =>
        days.Count(d => d < since) is var older && older >= FewestDated && older > days.Count - older && days[^1] < since && RunsDown(days);

    // What is set first by hand may be older; a list in any other order proves nothing. Nor do days that are all alike, unless they fell before: a list
    // from the oldest to the newest begins so too.
    private bool RunsDown(List<DateOnly> days)
    {
        var (rises, falls) = Steps(days);
        return rises == 0 ? _fell || falls > 0 || HasFallen(days) : rises == 1 && falls > 1;
    }

    private void Pass(List<DateOnly> days)
    {
        if (days.Count == 0)
            return;
        _fell |= Steps(days).Falls > 0 || HasFallen(days);
        _last = days[^1];
    }

    private bool HasFallen(List<DateOnly> days) => _last is { } before && days[0] < before;

    private static (int Rises, int Falls) Steps(List<DateOnly> days)
    {
        var (rises, falls) = (0, 0);
        for (var i = 1; i < days.Count; i++)
        {
            rises += days[i] > days[i - 1] ? 1 : 0;
            falls += days[i] < days[i - 1] ? 1 : 0;
        }

        return (rises, falls);
    }
}
