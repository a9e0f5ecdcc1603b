namespace PortalRules.Capture.Crawling;

/// <summary>Recognises the same content under ever new addresses, and pages that lead nowhere but to pages of their own family.</summary>
internal sealed class TrapWatch
{
    private const int MostCopies = 12;
    private const int MostCopiesWithToken = 3;
    private const int MostBarren = 30;

    private readonly Dictionary<string, HashSet<string>> _ledTo = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PatternLog> _patterns = new(StringComparer.Ordinal);

    /// <summary>Whether an address is not asked any more.</summary>
    public bool IsTrap(CrawlTask task) =>
        task.Address.IsGrown || task.Barren > MostBarren || (_patterns.TryGetValue(task.Address.Pattern, out var log) && log.IsTrap);

    /// <summary>Takes note of what an address gave.</summary>
    /// <param name="address">The address.</param>
    /// <param name="textHash">What its text is.</param>
    /// <param name="breeds">Whether it led to new addresses of its pattern: sections that all say "đang cập nhật" are alike, but no more of them come.</param>
    /// <returns>Whether its pattern has just been found to be a trap.</returns>
    public bool Note(CrawlAddress address, string textHash, bool breeds)
    {
        if (!_patterns.TryGetValue(address.Pattern, out var log))
            _patterns[address.Pattern] = log = new PatternLog();
        if (log.Texts.Add(textHash) || !(breeds || address.HasToken))
            return false;
        log.Copies++;
        var was = log.IsTrap;
        log.IsTrap |= log.Copies >= (address.HasToken ? MostCopiesWithToken : MostCopies) && log.Copies >= log.Texts.Count;
        return log.IsTrap && !was;
    }

    /// <summary>
    /// Whether a page leads to anything that no page of its series has led to. That the crawler knows it from elsewhere does not count: a sitemap names all
    /// articles, and the list of them is no calendar.
    /// </summary>
    public bool LeadsOn(string series, IEnumerable<CrawlAddress> links)
    {
        if (!_ledTo.TryGetValue(series, out var known))
            _ledTo[series] = known = new HashSet<string>(StringComparer.Ordinal);
        var leads = false;
        foreach (var link in links)
            leads |= !string.Equals(link.Series, series, StringComparison.Ordinal) && known.Add(link.Key);
        return leads;
    }

    private sealed class PatternLog
    {
        public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

        public int Copies { get; set; }

        public bool IsTrap { get; set; }
    }
}
