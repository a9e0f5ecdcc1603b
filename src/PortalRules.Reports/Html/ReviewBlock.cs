using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Reports.Html;

/// <summary>Questions that only a person can answer, those of failed rules included.</summary>
internal static class ReviewBlock
{
    private static readonly Mark Open = Mark.Of(Outcome.NeedsReview);

    public static Block? Of(HtmlContext c)
    {
        var open = ReviewSection.Open(c.Report);
        return open.Count == 0 ? null : new("can-kiem-tra", c.Say(Open.Word), c.Report.Count(Outcome.NeedsReview), () => open.ForEach(r => Write(c, r))) { Class = Open.Class };
    }

    private static void Write(HtmlContext c, RuleResult result)
    {
        var whole = result.Verdict.Outcome is Outcome.NeedsReview;
        var note = whole ? "" : c.Say(" [ngoài các phát hiện nêu trên]", " [besides the findings above]");
        // A question of the whole rule is said once; what was decided about it stands with its finding.
        var asked = result.Verdict.Findings.Where(f => f.Outcome is Outcome.NeedsReview).Select(f => f with { Remedy = null }).ToList();
        var same = asked is [{ Key: Checking.FindingList.QuestionKey } only] && only.Message == result.Verdict.Question;
        RuleCard.Write(c, result, Open, whole && !same ? result.Verdict.Question : null, asked, note);
    }
}
