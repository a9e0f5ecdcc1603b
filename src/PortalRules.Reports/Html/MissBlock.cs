using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Reports.Html;

/// <summary>What is not met, worst first: breaches, then recommendations, which are never called a breach.</summary>
internal static class MissBlock
{
    public static Block? Breaches(HtmlContext c) => Of(c, "chua-dat", Mark.Of(Outcome.Fail), MissSection.Worst(c.Report.Results.Where(RuleCounts.IsBreach)));

    public static Block? Advice(HtmlContext c) => Of(c, "khuyen-nghi", Mark.Advice, MissSection.Worst(c.Report.Results.Where(RuleCounts.IsAdvice)));

    private static Block? Of(HtmlContext c, string id, Mark mark, List<RuleResult> results) => results.Count == 0 ? null : new(id, c.Say(mark.Word), results.Count, () => Write(c, mark, results)) { Class = mark.Class };

    private static void Write(HtmlContext c, Mark mark, List<RuleResult> results)
    {
        foreach (var result in results)
        {
            var findings = result.Verdict.Findings.Where(f => f.Outcome is Outcome.Fail).ToList();
            var common = findings.Count > 1 && findings.TrueForAll(f => f.Remedy == findings[0].Remedy) ? findings[0].Remedy : null;
            var note = ReferenceEquals(mark, Mark.Advice) ? "" : MissSection.Loudness(c.Plain, result.Rule.Severity);
            RuleCard.Write(c, result, mark, findings.Count == 0 ? result.Verdict.Question : null, findings, note, common);
        }
    }
}
