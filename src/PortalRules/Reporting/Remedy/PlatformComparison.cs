using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Rules;
using PortalRules.Surveys;

namespace PortalRules.Reporting.Remedy;

/// <summary>Compares what the portals of one platform miss, report by report. It keeps keys and counts, and of each miss only its first texts.</summary>
internal sealed class PlatformComparison
{
    private const string AsAWhole = "";
    private readonly List<SurveyPortal> _portals = [];
    private readonly Dictionary<string, int> _applies = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Rule, string Key), int> _misses = [];
    private readonly Dictionary<string, RemedyItem> _first = new(StringComparer.Ordinal);
    private readonly List<(int Portal, string Rule, string Key)> _each = [];

    public void Add(SurveyPortal portal, CheckReport report)
    {
        _portals.Add(portal);
        foreach (var result in report.Results.Where(r => r.Verdict.Outcome is not Outcome.NotApplicable))
        {
            _applies[result.Rule.Id] = _applies.GetValueOrDefault(result.Rule.Id) + 1;
            if (result.Verdict.Outcome is Outcome.Fail or Outcome.Pending)
                Miss(RemedyItem.Of(result));
        }
    }

    public PlatformRemedies End(string? platform, string? vendor)
    {
        var single = _each.Where(e => !IsCommon(e.Rule, e.Key)).GroupBy(e => e.Portal)
            .Select(g => new PortalRemedies(_portals[g.Key], [.. g.GroupBy(e => e.Rule, StringComparer.Ordinal).OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => Missed(r.Key, r.Count()))]));
        return new PlatformRemedies
        {
            Platform = platform,
            Vendor = vendor,
            Portals = [.. _portals],
            Common = [.. _first.Values.OrderBy(i => i.Result.Rule.Obligation).ThenByDescending(i => i.Result.Rule.Severity).ThenBy(i => i.Result.Rule.Id, StringComparer.Ordinal).Select(Common).OfType<RemedyItem>()],
            Single = [.. single],
        };
    }

    private void Miss(RemedyItem item)
    {
        var rule = item.Result.Rule.Id;
        if (!_first.TryGetValue(rule, out var first))
            _first.Add(rule, first = item);
        foreach (var key in item.Steps.IsEmpty ? [AsAWhole] : item.Steps.Select(s => s.Key))
        {
            _misses[(rule, key)] = _misses.GetValueOrDefault((rule, key)) + 1;
            _each.Add((_portals.Count - 1, rule, key));
        }
    }

    // What every portal misses, the first one misses too, so its texts are there.
    private RemedyItem? Common(RemedyItem first)
    {
        var steps = first.Steps.Where(s => IsCommon(first.Result.Rule.Id, s.Key)).ToImmutableArray();
        return steps.Length > 0 || (first.Steps.IsEmpty && IsCommon(first.Result.Rule.Id, AsAWhole)) ? first with { Steps = steps } : null;
    }

    private bool IsCommon(string rule, string key) => _misses[(rule, key)] is > 1 and var count && count == _applies[rule];

    private MissedRule Missed(string rule, int count)
    {
        var known = _first[rule].Result.Rule;
        return new MissedRule(rule, known.Title, count, known.Obligation is not Obligation.Must);
    }
}
