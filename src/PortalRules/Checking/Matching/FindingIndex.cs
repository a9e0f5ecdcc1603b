using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Checking.Matching;

/// <summary>
/// The one way in which waivers, determinations and the findings of a baseline are matched with findings: by rule (or an id that it had before), portal and
/// finding key. Built once; every look-up takes the same time, however many entries there are. Immutable, so that many checks may share it.
/// </summary>
internal sealed class FindingIndex<T>
    where T : class
{
    private readonly Dictionary<(string Portal, string Rule), RuleEntries<T>> _entries = [];

    public FindingIndex(IEnumerable<T> entries, Func<T, FindingAddress> address)
    {
        foreach (var entry in entries)
        {
            var at = address(entry);
            var key = (PortalNames.Comparable(at.Portal), at.Rule);
            if (!_entries.TryGetValue(key, out var ofRule))
                _entries[key] = ofRule = new RuleEntries<T>();
            ofRule.Add(at.Finding, entry);
        }
    }

    /// <summary>What speaks of a rule on a portal; empty where nothing does.</summary>
    public IReadOnlyList<RuleEntries<T>> Of(RuleDescriptor rule, IReadOnlyList<string> portal)
    {
        if (_entries.Count == 0)
            return [];
        List<RuleEntries<T>>? found = null;
        foreach (var name in portal)
        {
            foreach (var id in rule.Formerly.Prepend(rule.Id))
            {
                if (_entries.TryGetValue((name, id), out var entries))
                    (found ??= []).Add(entries);
            }
        }

        return found ?? (IReadOnlyList<RuleEntries<T>>)[];
    }
}
