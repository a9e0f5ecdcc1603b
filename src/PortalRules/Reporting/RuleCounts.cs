using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting;

/// <summary>How far a report carries: which rules bind, and which of them reached a verdict.</summary>
internal static class RuleCounts
{
    /// <summary>Whether the outcome answers the rule's question. A miss before its deadline and a count do.</summary>
    public static bool IsVerdict(Outcome outcome) => outcome is Outcome.Pass or Outcome.Fail or Outcome.Pending or Outcome.Measured;

    public static bool IsMust(RuleResult result) => result.Rule.Obligation is Obligation.Must;

    /// <summary>A breach: a must rule that is not met.</summary>
    public static bool IsBreach(RuleResult result) => result.Verdict.Outcome is Outcome.Fail && IsMust(result);

    /// <summary>A miss of what is only encouraged or suggested.</summary>
    public static bool IsAdvice(RuleResult result) => result.Verdict.Outcome is Outcome.Fail && !IsMust(result);

    /// <summary>Must rules that speak to this portal on this day.</summary>
    public static int MustThatApply(CheckReport report) =>
        report.Results.Count(r => IsMust(r) && r.Verdict.Outcome is not Outcome.NotApplicable);

    public static int MustDecided(CheckReport report) =>
        report.Results.Count(r => IsMust(r) && IsVerdict(r.Verdict.Outcome));

    /// <summary>
    /// Whether the report says anything at all: a must rule reached a verdict, or, in packs that only recommend, any rule did.
    /// </summary>
    public static bool Carries(CheckReport report) =>
        report.Results.Any(r => IsVerdict(r.Verdict.Outcome) && (IsMust(r) || !report.Results.Any(IsMust)));
}
