using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>The findings of one rule: what, where, what to do.</summary>
internal static class FindingLines
{
    public static void Write(PlainContext c, IReadOnlyList<Finding> findings, LocalizedText? common)
    {
        var several = findings.Count > 1;
        foreach (var (finding, number) in findings.Take(c.Options.MostFindings).Select((f, i) => (f, i + 1)))
        {
            var lead = several ? $"{c.Number(number)}. " : "- ";
            c.Sheet.Write(Sentence(c, finding), indent: 4, lead);
            Places.Write(c, finding, 4 + lead.Length);
            DecisionLines.Write(c, finding, 4 + lead.Length);
            if (common is null && finding.Remedy is { } remedy)
                c.Sheet.Write(c.Say(remedy), 4 + lead.Length, c.Say("Việc cần làm: ", "To do: "));
        }

        if (findings.Count > c.Options.MostFindings)
        {
            var more = c.Number(findings.Count - c.Options.MostFindings);
            c.Sheet.Write(c.Say($"… và {more} phát hiện khác (báo cáo dạng json ghi đủ)", $"… and {more} more (the json report has all)"), indent: 4);
        }
    }

    /// <summary>The finding as a sentence, with the number of equal cases; before a question that was answered stands that it was one.</summary>
    public static string Sentence(PlainContext c, Finding finding)
    {
        var count = finding.Count > 1 ? c.Say($" ({c.Number(finding.Count)} trường hợp)", $" ({c.Number(finding.Count)} in all)") : "";
        return DecisionLines.Asked(c, finding) + c.Say(finding.Message) + count;
    }
}
