using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>
/// What is still to be asked. What is asked next depends on what has been learnt and never on how fast answers come: tasks are handed out in waves,
/// sorted by stage, depth and address.
/// </summary>
internal sealed class Frontier
{
    private const int MostInWave = 256;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly SortedSet<CrawlTask> _waiting = new(Comparer<CrawlTask>.Create(Compare));

    public int Count => _waiting.Count;

    /// <summary>Adds a task unless its address is known.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(CrawlTask task)
    {
        if (!_known.Add(task.Address.Key))
            return false;
        _waiting.Add(task);
        return true;
    }

    public bool Knows(CrawlAddress address) => _known.Contains(address.Key);

    /// <summary>Marks an address that needs no asking: it was asked under another name.</summary>
    public void Know(CrawlAddress address) => _known.Add(address.Key);

    /// <summary>The next tasks, all of one stage.</summary>
    /// <param name="most">Tasks at most.</param>
    public List<CrawlTask> TakeWave(int most)
    {
        var wave = new List<CrawlTask>();
        while (_waiting.Min is { } next && wave.Count < Math.Min(most, MostInWave) && (wave.Count == 0 || wave[0].Stage == next.Stage))
        {
            _waiting.Remove(next);
            wave.Add(next);
        }

        return wave;
    }

    /// <summary>Takes out every waiting task that a condition holds for.</summary>
    public List<CrawlTask> Drop(Predicate<CrawlTask> condition)
    {
        var dropped = _waiting.Where(t => condition(t)).ToList();
        foreach (var task in dropped)
            _waiting.Remove(task);
        return dropped;
    }

    public IEnumerable<PortalUrl> Waiting => _waiting.Select(t => t.Address.Url);

    private static int Compare(CrawlTask a, CrawlTask b)
    {
        var order = a.Stage.CompareTo(b.Stage);
        if (order == 0)
            order = a.Depth.CompareTo(b.Depth);
        return order != 0 ? order : string.CompareOrdinal(a.Address.Url.Value, b.Address.Url.Value);
    }
}
