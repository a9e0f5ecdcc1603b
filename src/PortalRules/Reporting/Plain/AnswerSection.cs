using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>What people decided where nothing is unmet: who and when. What they found unmet stands with the other findings.</summary>
internal static class AnswerSection
{
    public static void Write(PlainContext c)
    {
        var answered = c.Report.Results
            .SelectMany(r => r.Verdict.Findings.Where(f => f is { Answer.Status: AnswerStatus.Replayed, Outcome: Outcome.Pass or Outcome.NotApplicable }).Select(f => (Result: r, Finding: f)))
            .ToList();
        if (answered.Count == 0)
            return;
        c.Sheet.Heading($"{c.Say("NỘI DUNG DO NGƯỜI KIỂM TRA KẾT LUẬN", "DETERMINED BY PEOPLE")} ({c.Number(answered.Count)})");
        foreach (var (result, finding) in answered)
        {
            c.Sheet.Blank();
            c.Sheet.Write(c.Name(result), indent: 2, lead: $"{OutcomeWords.Mark(finding.Outcome)} ", tone: OutcomeWords.ToneOf(finding.Outcome));
            c.Sheet.Write(DecisionLines.Asked(c, finding) + c.Say(finding.Message), indent: 4);
            DecisionLines.Write(c, finding, indent: 4);
        }
    }
}
