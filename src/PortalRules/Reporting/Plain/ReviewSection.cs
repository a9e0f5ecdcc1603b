using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>Questions that only a person can answer, those of failed rules included.</summary>
internal static class ReviewSection
{
    public static void Write(PlainContext c)
    {
        var open = Open(c.Report);
        if (open.Count == 0)
            return;
        var count = c.Report.Count(Outcome.NeedsReview);
        var more = open.Count == count ? "" : c.Say($", thêm {c.Number(open.Count - count)} quy tắc đã nêu trên", $", besides rules named above: {c.Number(open.Count - count)}");
        c.Sheet.Heading($"{c.Say("CẦN KIỂM TRA TRỰC TIẾP", "NEEDS A PERSON TO LOOK")} ({c.Number(count)}{more})", Tone.Open);
        foreach (var result in open)
            Write(c, result);
    }

    /// <summary>The results with a question, those that are nothing but one first.</summary>
    public static List<RuleResult> Open(CheckReport report) =>
    [
        .. report.Results.Where(IsOpen)
            .OrderByDescending(r => r.Verdict.Outcome is Outcome.NeedsReview).ThenBy(r => r.Rule.Obligation).ThenByDescending(r => r.Rule.Severity)
            .ThenBy(r => r.Rule.Id, StringComparer.Ordinal),
    ];

    private static bool IsOpen(RuleResult result) =>
        result.Verdict.Outcome is Outcome.NeedsReview || result.Verdict.Findings.Any(f => f.Outcome is Outcome.NeedsReview);

    private static void Write(PlainContext c, RuleResult result)
    {
        c.Sheet.Blank();
        var besides = result.Verdict.Outcome is Outcome.NeedsReview ? "" : c.Say(" [ngoài các phát hiện nêu trên]", " [besides the findings above]");
        c.Sheet.Write(c.Name(result) + besides, indent: 2, lead: "? ", tone: Tone.Open);
        if (result.Verdict is { Outcome: Outcome.NeedsReview, Question: { } question })
            c.Sheet.Write(c.Say(question), indent: 4);
        var asked = result.Verdict.Findings.Where(f => f.Outcome is Outcome.NeedsReview).ToList();
        if (asked is [{ Key: FindingList.QuestionKey } whole])
        {
            DecisionLines.Write(c, whole, indent: 4);
            asked.Clear();
        }

        FindingLines.Write(c, [.. asked.Select(f => f with { Remedy = null })], common: null);
        Citations.Write(c, result.Rule, indent: 4);
    }
}
