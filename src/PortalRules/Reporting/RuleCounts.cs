using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting;

/// <summary>Which misses bind and which only recommend.</summary>
internal static class RuleCounts
{
    public static bool IsMust(RuleResult result) => CheckRun.IsMust(result);

    /// <summary>A breach: a must rule that is not met.</summary>
    public static bool IsBreach(RuleResult result) => result.Verdict.Outcome is Outcome.Fail && IsMust(result);

    /// <summary>A miss of what is only encouraged or suggested.</summary>
    public static bool IsAdvice(RuleResult result) => result.Verdict.Outcome is Outcome.Fail && !IsMust(result);
}
