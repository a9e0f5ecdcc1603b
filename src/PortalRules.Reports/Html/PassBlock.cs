using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Reports.Html;

/// <summary>What is met, folded, with how much was looked at: a rule that looked at nothing says so.</summary>
internal static class PassBlock
{
    public static Block? Of(HtmlContext c)
    {
        var (mark, passed) = (Mark.Of(Outcome.Pass), c.Report.Results.Where(r => r.Verdict.Outcome is Outcome.Pass).ToList());
        return passed.Count == 0 ? null : new("dat", c.Say(mark.Word), passed.Count, () => RuleList.Write(c, passed, r =>
        {
            c.Sheet.Space();
            c.Sheet.Text($"({PassSection.Looked(c.Plain, r)})");
            if (r.Verdict.Advice is { } advice)
                c.Sheet.Write("p", $"{c.Say("Khuyến nghị: ", "Recommendation: ")}{c.Say(advice)}");
        }))
        { Class = mark.Class, Folded = true };
    }
}
