using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Reports.Html;

/// <summary>What was not judged, each with its reason; never a blank.</summary>
internal static class ReasonBlock
{
    public static Block? Errors(HtmlContext c) => Of(c, "loi-quy-tac", Outcome.Error);

    public static Block? NotChecked(HtmlContext c) => Of(c, "chua-kiem-tra", Outcome.NotChecked);

    // What does not apply is of little interest: folded, and one paragraph per reason.
    public static Block? NotApplicable(HtmlContext c) => Of(c, "khong-ap-dung", Outcome.NotApplicable) is { } block ? block with { Folded = true, Body = () => ByReason(c) } : null;

    private static Block? Of(HtmlContext c, string id, Outcome outcome)
    {
        var results = c.Report.Results.Where(r => r.Verdict.Outcome == outcome).ToList();
        var mark = Mark.Of(outcome);
        return results.Count == 0 ? null : new(id, c.Say(mark.Word), results.Count, () => RuleList.Write(c, results, r => Reason(c, r))) { Class = mark.Class };
    }

    private static void ByReason(HtmlContext c)
    {
        foreach (var group in c.Report.Results.Where(r => r.Verdict.Outcome is Outcome.NotApplicable).GroupBy(r => ReasonSections.Reason(c.Plain, r), StringComparer.Ordinal))
        {
            c.Sheet.Write("p", group.Key.Length > 0 ? group.Key : c.Say("Không rõ lý do.", "No reason is known."), ("class", "message"));
            RuleList.Write(c, group, _ => { });
        }
    }

    private static void Reason(HtmlContext c, RuleResult result)
    {
        if (ReasonSections.Reason(c.Plain, result) is { Length: > 0 } reason)
            c.Sheet.Write("p", reason);
    }
}
