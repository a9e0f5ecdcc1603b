using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Packs;

/// <summary>
/// Which packs are judged when some were chosen: these and all that they include, each once. An included pack speaks to a portal where it does itself and,
/// on at least one way to it, every pack on the way does.
/// </summary>
internal sealed class PackReach
{
    private readonly RuleSet _rules;
    private readonly Portal _portal;
    private readonly DateOnly _asOf;
    private readonly HashSet<string> _chosen;
    private readonly SortedDictionary<string, ApplicationReason> _reasons = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _includers;

    public PackReach(RuleSet rules, IEnumerable<RulePack> chosen, Portal portal, DateOnly asOf)
    {
        (_rules, _portal, _asOf) = (rules, portal, asOf);
        _chosen = chosen.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var reached = new HashSet<string>(_chosen, StringComparer.Ordinal);
        var next = new Queue<string>(reached);
        var ways = new List<(string From, string To)>();
        while (next.TryDequeue(out var id))
        {
            foreach (var included in rules.Find(id)!.Includes)
            {
                ways.Add((id, included));
                if (reached.Add(included))
                    next.Enqueue(included);
            }
        }

        _includers = ways.ToLookup(w => w.To, w => w.From, StringComparer.Ordinal);
        foreach (var id in reached)
            _ = Reason(id);
    }

    /// <summary>The packs, sorted by id, each with whether it speaks to the portal.</summary>
    public ImmutableArray<(RulePack Pack, ApplicationReason Reason)> Packs => [.. _reasons.Select(r => (_rules.Find(r.Key)!, r.Value))];

    // Loading has made sure that there is no cycle, and that no way is long.
    private ApplicationReason Reason(string id)
    {
        if (_reasons.TryGetValue(id, out var known))
            return known;
        var reason = ScopeTest.Of(_rules.Find(id)!.AppliesTo, _portal, _asOf, _rules.Vocabulary);
        if (reason is ApplicationReason.Applies && !_chosen.Contains(id))
            reason = _includers[id].Select(Reason).Distinct().OrderBy(Badness).First();
        return _reasons[id] = reason;
    }

    // What is not known may still apply, so it says more than what certainly does not.
    private static (int Class, ApplicationReason Reason) Badness(ApplicationReason reason) => reason switch
    {
        ApplicationReason.Applies => (0, reason),
        ApplicationReason.LevelUnknown or ApplicationReason.AreaUnknown => (1, reason),
        _ => (2, reason),
    };
}
