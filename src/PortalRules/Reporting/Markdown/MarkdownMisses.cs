using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Reporting.Markdown;

/// <summary>What is not met, what a person is asked and what is not due yet: a row for each finding.</summary>
internal static class MarkdownMisses
{
    public static void Write(PlainContext c, MarkdownSheet sheet)
    {
        var results = c.Report.Results;
        Table(c, sheet, c.Say(OutcomeWords.Of(Outcome.Fail)), MissSection.Worst(results.Where(RuleCounts.IsBreach)), Outcome.Fail);
        Table(c, sheet, c.Say(OutcomeWords.Advice), MissSection.Worst(results.Where(RuleCounts.IsAdvice)), Outcome.Fail);
        Table(c, sheet, c.Say(OutcomeWords.Of(Outcome.NeedsReview)), ReviewSection.Open(c.Report), Outcome.NeedsReview);
        Table(c, sheet, c.Say(OutcomeWords.Of(Outcome.Pending)), [.. results.Where(r => r.Verdict.Outcome is Outcome.Pending)], Outcome.Pending);
    }

    private static void Table(PlainContext c, MarkdownSheet sheet, string heading, List<RuleResult> results, Outcome outcome)
    {
        if (results.Count == 0)
            return;
        sheet.Heading(2, $"{heading} ({c.Number(results.Count(r => r.Verdict.Outcome == outcome))})");
        sheet.Table(
            [c.Say("Quy tắc", "Rule"), c.Say("Nội dung", "Finding"), c.Say("Vị trí", "Where"), c.Say("Việc cần làm", "To do"), c.Say("Căn cứ", "Basis")],
            [false, false, false, false, false],
            results.SelectMany(r => Rows(c, r, outcome)));
    }

    private static IEnumerable<IReadOnlyList<MarkdownText>> Rows(PlainContext c, RuleResult result, Outcome outcome)
    {
        MarkdownText name = c.Name(result) + Remark(c, result, outcome);
        MarkdownText basis = string.Join("; ", result.Rule.Basis.Select(b => Citations.Cite(c, b)));
        var findings = result.Verdict.Findings.Where(f => f.Outcome == outcome).ToList();

        // What the rule says as a whole stands before its findings, unless its only finding is that question itself; a miss is told by its findings.
        var isTold = findings is [{ Key: FindingList.QuestionKey }] || (outcome is Outcome.Fail && findings.Count > 0);
        if (result.Verdict.Outcome == outcome && result.Verdict.Question is { } question && !isTold)
            yield return [name, c.Say(question), "", findings.Count == 0 && Remedies.Common(result) is { } common ? c.Say(common) : "", basis];
        else if (findings.Count == 0)
            yield return [name, c.Say(OutcomeWords.Of(result)), "", "", basis];
        foreach (var finding in findings.Take(c.Options.MostFindings))
            yield return [name, Said(c, finding), Where(c, finding), finding.Remedy is { } remedy ? c.Say(remedy) : "", basis];
        if (findings.Count - c.Options.MostFindings is var more and > 0)
            yield return [name, c.Say($"… và {c.Number(more)} phát hiện khác (báo cáo dạng json ghi đủ)", $"… and {c.Number(more)} more (the json report has all)"), "", "", basis];
    }

    private static string Remark(PlainContext c, RuleResult result, Outcome outcome)
    {
        if (result.Verdict.Outcome != outcome)
            return c.Say(" [ngoài các phát hiện nêu trên]", " [besides the findings above]");
        return RuleCounts.IsBreach(result) ? MissSection.Loudness(c, result.Rule.Severity) : "";
    }

    private static MarkdownText Said(PlainContext c, Finding finding) =>
        string.Join(" ", DecisionLines.Of(c, finding).Select(d => $"{d.Lead}{d.Text}").Prepend(FindingLines.Sentence(c, finding)));

    private static MarkdownText Where(PlainContext c, Finding finding)
    {
        var message = c.Say(finding.Message);
        var places = finding.Evidence.Take(c.Options.MostPlaces).Select(e => Places.Place(c, e, message)).ToList();
        if (finding.Evidence.Length - c.Options.MostPlaces is var more and > 0)
            places.Add(c.Say($"và {c.Number(more)} nơi khác", $"and {c.Number(more)} more"));
        return string.Join("; ", places);
    }
}
