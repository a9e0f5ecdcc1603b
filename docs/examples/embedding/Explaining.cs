using PortalRules.Checking;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace Acme;

/// <summary>Why a rule came out as it did.</summary>
internal static class Explaining
{
    public static IEnumerable<string> Facts(PortalChecker checker, PortalSnapshot snapshot, CheckOptions options, string rule)
    {
        RuleResult whole = checker.Explain(snapshot, options, rule);         // the same result as in the report, with the whole proof
        foreach (FactProof fact in whole.Verdict.Proof?.Facts ?? [])
            yield return $"{fact.Name}: {fact.Outcome} – {string.Join("; ", fact.Conditions.Select(c => $"{c.Condition}: {c.Truth} ({c.Actual})"))}";
    }
}
