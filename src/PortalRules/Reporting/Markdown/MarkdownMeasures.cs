using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Reporting.Markdown;

/// <summary>What was counted, with its groups and periods; and the parts of rules that judge each group or period by itself.</summary>
internal static class MarkdownMeasures
{
    public static void Write(PlainContext c, MarkdownSheet sheet)
    {
        var results = c.Report.Results.Where(r => r.Verdict.Measure is not null || !r.Verdict.Parts.IsEmpty || !r.Verdict.Unmatched.IsEmpty).ToList();
        if (results.Count == 0)
            return;
        sheet.Heading(2, $"{c.Say("Số liệu thống kê", "Counts")} ({c.Number(results.Count)})");
        sheet.Table(
            [c.Say("Quy tắc", "Rule"), c.Say("Đơn vị, kỳ", "Group, period"), c.Say("Kết quả", "Outcome"), c.Say("Số liệu", "Count"), c.Say("Cách tính", "How")],
            [false, false, false, false, false],
            results.SelectMany(r => Rows(c, r)));
    }

    private static IEnumerable<IReadOnlyList<MarkdownText>> Rows(PlainContext c, RuleResult result)
    {
        var (name, verdict) = (c.Name(result), result.Verdict);
        yield return Row(c, name, verdict.Period is { } period ? c.Say(period.Name) : "", OutcomeWords.Of(result), verdict.Measure);
        foreach (var part in verdict.Parts)
            yield return Row(c, name, c.Say(PartWords.Name(part)), OutcomeWords.Of(result.Rule, part.Outcome), part.Measure);
        if (!verdict.Unmatched.IsEmpty)
            yield return [name, string.Join("; ", verdict.Unmatched), c.Say("Không thuộc danh sách", "In no group"), "", ""];
    }

    private static IReadOnlyList<MarkdownText> Row(PlainContext c, string name, string part, Text.LocalizedText outcome, Measure? measure) =>
        [name, part, c.Say(outcome), measure is null ? "" : c.Say(MeasureWords.Of(measure)), measure is null ? "" : c.Say(measure.What)];
}
