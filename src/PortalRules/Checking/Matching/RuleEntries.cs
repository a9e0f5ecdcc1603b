namespace PortalRules.Checking.Matching;

/// <summary>The entries of one rule on one portal.</summary>
internal sealed class RuleEntries<T>
    where T : class
{
    private readonly Dictionary<string, List<T>> _byKey = new(StringComparer.Ordinal);
    private readonly List<T> _whole = [];

    public void Add(string? finding, T entry)
    {
        if (finding is null)
            _whole.Add(entry);
        else if (_byKey.TryGetValue(finding, out var same))
            same.Add(entry);
        else
            _byKey[finding] = [entry];
    }

    /// <summary>The entries that speak of a finding: those of its key first, then those of the whole rule.</summary>
    public IReadOnlyList<T> Of(string key) => _byKey.TryGetValue(key, out var own) ? _whole.Count == 0 ? own : [.. own, .. _whole] : _whole;
}
