using System.Collections.Frozen;
using PortalRules.Rules;

namespace PortalRules.Packs;

/// <summary>Finds the rules of a rule set by their ids, also by those that they had before.</summary>
internal sealed class RuleIndex
{
    private readonly FrozenDictionary<string, KnownRule> _rules;

    public RuleIndex(IEnumerable<RulePack> packs, IEnumerable<RuleDescriptor> codeRules)
    {
        var all = packs.SelectMany(p => p.Bound, (p, r) => new KnownRule(r.Descriptor, p, r)).Concat(codeRules.Select(r => new KnownRule(r, Pack: null, Bound: null))).ToList();
        var rules = new Dictionary<string, KnownRule>(StringComparer.Ordinal);
        foreach (var rule in all)
            rules.TryAdd(rule.Rule.Id, rule);
        foreach (var (rule, former) in all.SelectMany(r => r.Rule.Formerly, (r, f) => (r, f)))
            rules.TryAdd(former, rule);
        _rules = rules.ToFrozenDictionary(StringComparer.Ordinal);
        Ids = [.. all.Select(r => r.Rule.Id)];
    }

    /// <summary>The ids that rules have today.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The rule of an id, or of a former one; <see langword="null"/> where there is none.</summary>
    public KnownRule? Find(string id) => _rules.GetValueOrDefault(id);
}
