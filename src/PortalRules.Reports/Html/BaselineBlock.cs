using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Reports.Html;

/// <summary>How the report stands to an earlier one: how much is new, and what is fixed.</summary>
internal static class BaselineBlock
{
    public static Block? Of(HtmlContext c) => c.Report.Baseline is not { } baseline ? null : new(
        "bao-cao-truoc",
        c.Say($"So với báo cáo trước (ngày xét {PlainContext.Date(baseline.AsOf)})", $"Against the baseline (as of {PlainContext.Date(baseline.AsOf)})"),
        Count: null,
        () => Write(c, baseline));

    private static void Write(HtmlContext c, BaselineComparison baseline)
    {
        var updated = c.Report.Results.SelectMany(r => r.Verdict.Findings).Count(f => f is { Outcome: Outcome.Fail, Baseline: BaselineState.Updated });
        using (c.Sheet.In("dl", ("class", "facts")))
        {
            Facts.Write(c.Sheet, c.Say("Mới phát sinh", "New"), c.Number(baseline.New - updated));
            if (updated > 0)
                Facts.Write(c.Sheet, c.Say("Nay phải khắc phục", "Now to be mended"), c.Number(updated));
            Facts.Write(c.Sheet, c.Say("Đã có từ trước", "Known"), c.Number(baseline.Unchanged));
            Facts.Write(c.Sheet, c.Say("Đã khắc phục", "Fixed"), c.Number(baseline.Fixed.Length));
            Facts.Write(c.Sheet, c.Say("Chưa so sánh được", "Not compared"), c.Number(baseline.NotCompared.Length));
        }

        Each(c, c.Say("Đã khắc phục", "Fixed"), baseline.Fixed);
        Each(c, c.Say("Chưa so sánh được", "Not compared"), baseline.NotCompared);
    }

    private static void Each(HtmlContext c, string title, IReadOnlyList<FixedFinding> findings)
    {
        if (findings.Count == 0)
            return;
        c.Sheet.Write(c.Heading(1), title);
        RuleList.Lines(c, findings.Take(c.Options.MostFindings).Select(f => $"{f.Rule}: {c.Say(f.Message)}"));
        if (findings.Count > c.Options.MostFindings)
        {
            var more = c.Number(findings.Count - c.Options.MostFindings);
            c.Sheet.Write("p", c.Say($"… và {more} phát hiện khác (báo cáo dạng json ghi đủ)", $"… and {more} more (the json report has all)"));
        }
    }
}
