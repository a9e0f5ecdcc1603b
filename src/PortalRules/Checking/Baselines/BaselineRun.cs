using System.Collections.Immutable;
using PortalRules.Checking.Matching;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Checking.Baselines;

/// <summary>Compares the findings of one check with those of an earlier report of the same portal. Not thread-safe; one per check.</summary>
internal sealed class BaselineRun
{
    private readonly CheckReport _baseline;
    private readonly IReadOnlyList<string> _portal;
    private readonly FindingIndex<KnownFinding> _known;

    /// <exception cref="ArgumentException">The baseline is a report of another portal.</exception>
    public BaselineRun(CheckReport baseline, Portal portal)
    {
        if (!PortalNames.AreSame(baseline.Portal, portal))
            throw new ArgumentException($"The baseline is a report of the portal \"{baseline.Portal.Identity}\"; this one is \"{portal.Identity}\".", nameof(baseline));
        _baseline = baseline;
        _portal = PortalNames.Of(baseline.Portal);
        _known = new FindingIndex<KnownFinding>(All(baseline), k => new FindingAddress(k.Result.Rule.Id, _portal[0], k.Finding.Key));
    }

    /// <summary>The result with what is known of each of its findings.</summary>
    public RuleResult Compare(RuleResult result)
    {
        if (result.Verdict.Findings.IsEmpty)
            return result;
        var entries = _known.Of(result.Rule, _portal);
        return result with
        {
            Verdict = result.Verdict with { Findings = [.. result.Verdict.Findings.Select(f => f with { Baseline = StateOf(f, entries.SelectMany(e => e.Of(f.Key)).FirstOrDefault()) })] },
        };
    }

    public BaselineComparison Comparison(ImmutableArray<RuleResult> results)
    {
        var now = new Dictionary<string, RuleResult>(StringComparer.Ordinal);
        var still = new HashSet<(string Rule, string Key)>();
        foreach (var (id, result) in results.SelectMany(r => r.Rule.Formerly.Prepend(r.Rule.Id), (r, id) => (id, r)))
        {
            now.TryAdd(id, result);
            still.UnionWith(result.Verdict.Findings.Where(f => f.Outcome is not (Outcome.Pass or Outcome.NotApplicable)).Select(f => (id, f.Key)));
        }

        var gone = All(_baseline)
            .Where(k => k.Finding.Outcome is Outcome.Fail && !still.Contains((k.Result.Rule.Id, k.Finding.Key)))
            .OrderBy(k => k.Result.Rule.Id, StringComparer.Ordinal).ThenBy(k => k.Finding.Key, StringComparer.Ordinal)
            .ToLookup(k => now.TryGetValue(k.Result.Rule.Id, out var result) && result.Verdict.Outcome is Outcome.Pass or Outcome.Fail);
        var fails = results.SelectMany(r => r.Verdict.Findings).Where(f => f.Outcome is Outcome.Fail).ToList();
        return new BaselineComparison
        {
            AsOf = _baseline.AsOf,
            New = fails.Count(f => f.Baseline is not BaselineState.Unchanged),
            Unchanged = fails.Count(f => f.Baseline is BaselineState.Unchanged),
            Fixed = [.. gone[true].Select(k => k.ToFixed())],
            NotCompared = [.. gone[false].Select(k => k.ToFixed())],
        };
    }

    private static IEnumerable<KnownFinding> All(CheckReport report) => report.Results.SelectMany(r => r.Verdict.Findings, (r, f) => new KnownFinding(r, f));

    // What was only a question, not due yet or put off is not known as a miss: it is told when it becomes one.
    private static BaselineState StateOf(Finding finding, KnownFinding? known)
    {
        if (known is null)
            return BaselineState.New;
        var putOff = known.Finding.Waiver is not null && finding.Waiver is null;
        return known.Finding.Outcome == finding.Outcome && !putOff ? BaselineState.Unchanged : BaselineState.Updated;
    }
}
