using PortalRules.Rules;

namespace PortalRules.Checking.Differences;

/// <summary>One rule in two reports; in one of them it may be missing.</summary>
internal sealed record RulePair(RuleResult? Before, RuleResult? After)
{
    public static IReadOnlyList<RulePair> Of(CheckReport before, CheckReport after)
    {
        var earlier = before.Results.ToDictionary(r => r.Rule.Id, StringComparer.Ordinal);
        var pairs = new List<RulePair>();
        foreach (var result in after.Results)
        {
            var known = result.Rule.Formerly.Prepend(result.Rule.Id).FirstOrDefault(earlier.ContainsKey);
            pairs.Add(new RulePair(known is null ? null : earlier[known], result));
            if (known is not null)
                earlier.Remove(known);
        }

        return [.. pairs, .. earlier.Values.Select(r => new RulePair(r, null))];
    }

    /// <summary>Failing findings that both have.</summary>
    public int Unchanged => Fails(Before).Intersect(Fails(After), StringComparer.Ordinal).Count();

    public IEnumerable<Difference> Differences()
    {
        if (Before is null || After is null)
            return [Whole(DifferenceCause.Rule)];
        var findings = Changes(Before.Verdict, After.Verdict).ToList();
        if (findings.Count > 0)
            return findings;
        return Before.Verdict.Outcome == After.Verdict.Outcome ? [] : [Whole(DifferenceCauses.Of(Before, After))];
    }

    private IEnumerable<Difference> Changes(Verdict before, Verdict after)
    {
        var (earlier, later) = (ByKey(before), ByKey(after));
        foreach (var key in earlier.Keys.Union(later.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (a, b) = (earlier.GetValueOrDefault(key), later.GetValueOrDefault(key));
            if (a?.Outcome == b?.Outcome)
                continue;
            yield return new Difference
            {
                Kind = b?.Outcome is Outcome.Fail ? DifferenceKind.New : a?.Outcome is (Outcome.Fail or Outcome.Pending) && IsMet(b) && after.Outcome is (Outcome.Pass or Outcome.Fail) ? DifferenceKind.Fixed : DifferenceKind.Changed,
                Cause = DifferenceCauses.Of(Before!, After!, a, b),
                Rule = After!.Rule.Id,
                Title = After.Rule.Title,
                Key = key,
                Message = (b ?? a)!.Message,
                Before = a?.Outcome,
                After = b?.Outcome,
            };
        }
    }

    private static bool IsMet(Finding? finding) => finding is null or { Outcome: Outcome.Pass or Outcome.NotApplicable };

    private static Dictionary<string, Finding> ByKey(Verdict verdict) => verdict.Findings.DistinctBy(f => f.Key, StringComparer.Ordinal).ToDictionary(f => f.Key, StringComparer.Ordinal);

    private static IEnumerable<string> Fails(RuleResult? result) => result?.Verdict.Findings.Where(f => f.Outcome is Outcome.Fail).Select(f => f.Key) ?? [];

    private Difference Whole(DifferenceCause cause) => new()
    {
        Kind = After?.Verdict.Outcome is Outcome.Fail ? DifferenceKind.New
            : Before?.Verdict.Outcome is Outcome.Fail or Outcome.Pending && After?.Verdict.Outcome is Outcome.Pass ? DifferenceKind.Fixed : DifferenceKind.Changed,
        Cause = cause,
        Rule = (After ?? Before)!.Rule.Id,
        Title = (After ?? Before)!.Rule.Title,
        Before = Before?.Verdict.Outcome,
        After = After?.Verdict.Outcome,
    };
}
