using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Reports.Html;

/// <summary>The findings of one rule: what, where, what to do, and what people decided about it.</summary>
internal static class FindingList
{
    public static void Write(HtmlContext c, IReadOnlyList<Finding> findings, bool withRemedy)
    {
        if (findings.Count == 0)
            return;
        using (c.Sheet.In("ol", ("class", findings.Count == 1 ? "findings one" : "findings")))
        {
            foreach (var finding in findings.Take(c.Options.MostFindings))
            {
                using (c.Sheet.In("li"))
                    Write(c, finding, withRemedy);
            }
        }

        if (findings.Count > c.Options.MostFindings)
        {
            var more = c.Number(findings.Count - c.Options.MostFindings);
            c.Sheet.Write("p", c.Say($"… và {more} phát hiện khác (báo cáo dạng json ghi đủ)", $"… and {more} more (the json report has all)"));
        }
    }

    public static void Write(HtmlContext c, Finding finding, bool withRemedy)
    {
        var count = finding.Count > 1 ? c.Say($" ({c.Number(finding.Count)} trường hợp)", $" ({c.Number(finding.Count)} in all)") : "";
        c.Sheet.Write("p", DecisionLines.Asked(c.Plain, finding) + c.Say(finding.Message) + count, ("class", "message"));
        if (!HasMore(finding, withRemedy))
            return;
        using (c.Sheet.In("dl", ("class", "facts")))
        {
            if (!finding.Evidence.IsEmpty)
                Facts.Write(c.Sheet, c.Say("Vị trí", "Where"), () => EvidenceList.Write(c, finding));
            if (withRemedy && finding.Remedy is { } remedy)
                Facts.Write(c.Sheet, c.Say("Việc cần làm", "To do"), c.Say(remedy));
            Decisions(c, finding);
        }
    }

    /// <summary>What people decided: a waiver, an answer, also one that does not stand any more; and whether the baseline has it.</summary>
    public static void Decisions(HtmlContext c, Finding finding)
    {
        if (finding.Waiver is { } waiver)
            Facts.Write(c.Sheet, c.Say("Tạm hoãn", "Waived"), c.Say(DecisionWords.Of(waiver)));
        if (finding.Answer is { } answer)
            Facts.Write(c.Sheet, answer.Status is AnswerStatus.Replayed ? c.Say("Kết luận", "Determined") : c.Say("Kết luận trước đây", "Earlier answer"), c.Say(DecisionWords.Of(answer)));
        if (finding is { Outcome: Outcome.Fail, Baseline: { } state })
            Facts.Write(c.Sheet, c.Say("So với báo cáo trước", "Against the baseline"), c.Say(BaselineWords.Of(state)));
    }

    private static bool HasMore(Finding finding, bool withRemedy) =>
        !finding.Evidence.IsEmpty || (withRemedy && finding.Remedy is not null) || finding.Waiver is not null || finding.Answer is not null || finding is { Outcome: Outcome.Fail, Baseline: not null };
}
