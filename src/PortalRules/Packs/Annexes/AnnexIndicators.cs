using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Yaml;

namespace PortalRules.Packs.Annexes;

/// <summary>The indicators that an annex may show: those of its pack and of the packs that it includes.</summary>
internal sealed class AnnexIndicators
{
    private readonly List<RulePack> _packs = [];
    private readonly YamlErrors _errors;

    public AnnexIndicators(IReadOnlyList<RulePack> packs, RulePack pack, YamlErrors errors)
    {
        _errors = errors;
        Add(packs, pack);
    }

    /// <summary>The ids that are named; unknown ones are errors.</summary>
    public ImmutableArray<string> Known(YamlNode? node, string what)
    {
        var known = new List<string>();
        foreach (var item in YamlValues.Items(node))
        {
            if (YamlValues.Text(item, what, _errors) is not { } id)
                continue;
            if (Has(id))
                known.Add(id);
            else
                _errors.AddUnknown(item.Mark, "indicator", id, All);
        }

        return [.. known];
    }

    /// <summary>Whether one rule of the indicator measures.</summary>
    public bool Measured(YamlNode node, string indicator)
    {
        if (Known(node, "measure").IsEmpty)
            return false;
        var rules = RulesOf(indicator).Where(r => r.Measure is not null).ToList();
        if (rules.Count == 1)
            return true;
        _errors.Add(node.Mark, rules.Count == 0
            ? $"no rule of the indicator {YamlErrors.Quoted(indicator)} measures anything; a column with a number needs a rule with the key \"measure\"."
            : $"several rules of the indicator {YamlErrors.Quoted(indicator)} measure something ({string.Join(", ", rules.Select(r => r.Descriptor.Id))}); give the one that is printed an indicator of its own.");
        return false;
    }

    /// <summary>Reports an indicator of which not just one rule has groups.</summary>
    public void Grouped(YamlNode node, string indicator)
    {
        if (!Known(node, "units").IsEmpty && RulesOf(indicator).Count(r => r.Group is not null) != 1)
            _errors.Add(node.Mark, $"the rows of units: {indicator} are the groups of a rule; just one rule of that indicator must have the key \"group\".");
    }

    private IEnumerable<string> All => _packs.SelectMany(p => p.Indicators).Select(i => i.Id);

    private bool Has(string indicator) => All.Contains(indicator, StringComparer.Ordinal);

    private IEnumerable<DeclarativeRule> RulesOf(string indicator) =>
        _packs.SelectMany(p => p.Bound).Where(r => string.Equals(r.Descriptor.Indicator, indicator, StringComparison.Ordinal));

    private void Add(IReadOnlyList<RulePack> packs, RulePack pack)
    {
        if (_packs.Contains(pack))
            return;
        _packs.Add(pack);
        foreach (var included in packs.Where(p => pack.Includes.Contains(p.Id, StringComparer.Ordinal)))
            Add(packs, included);
    }
}
