using PortalRules.Rules;

namespace PortalRules.Reports.Html;

/// <summary>What people decided where nothing is unmet: who and when. What they found unmet stands with the other findings.</summary>
internal static class AnswerBlock
{
    public static Block? Of(HtmlContext c)
    {
        var answered = c.Report.Results
            .SelectMany(r => r.Verdict.Findings.Where(f => f is { Answer.Status: AnswerStatus.Replayed, Outcome: Outcome.Pass or Outcome.NotApplicable }).Select(f => (Result: r, Finding: f)))
            .ToList();
        return answered.Count == 0 ? null : new("ket-luan", c.Say("Nội dung do người kiểm tra kết luận", "Determined by people"), answered.Count, () =>
        {
            foreach (var (result, finding) in answered)
                RuleCard.Write(c, result, Mark.Of(finding.Outcome), said: null, [finding with { Remedy = null }]);
        });
    }
}
