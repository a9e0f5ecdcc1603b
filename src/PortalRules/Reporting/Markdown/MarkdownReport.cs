using PortalRules.Checking;
using PortalRules.Language.Periods;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Reporting.Markdown;

/// <summary>One report: whom it is about, how it came out, then what is to be done, worst first.</summary>
internal static class MarkdownReport
{
    public static void Write(CheckReport report, TextFormatterOptions options, MarkdownSheet sheet)
    {
        var c = new PlainContext(report, options, new TextSheet(width: 100, colour: false));
        sheet.Heading(1, c.Say("Báo cáo kiểm tra cổng/trang thông tin điện tử", "Portal check report"));
        sheet.List(Head(c));
        sheet.Paragraph(MarkdownText.Of(c.Say("Kết luận", "Conclusion") + ":").Strong() + ClosingLine.Sentence(c));
        Summary(c, sheet);
        MarkdownMisses.Write(c, sheet);
        MarkdownReasons.Write(c, sheet);
        MarkdownMeasures.Write(c, sheet);
    }

    private static IEnumerable<MarkdownText> Head(PlainContext c)
    {
        var report = c.Report;
        yield return $"{c.Say("Đơn vị", "Agency")}: {report.Portal.Unit ?? report.Portal.Name.Or(null) ?? report.Portal.Identity}";
        if ((report.Portal.Url ?? report.Portal.Source) is { } url)
            yield return MarkdownText.Of($"{c.Say("Địa chỉ", "Address")}:") + MarkdownText.Code(url.Value);
        yield return $"{c.Say("Ngày xét", "As of")}: {PlainContext.Date(report.AsOf)} ({HeaderSection.AsOfSource(c)})";
        if (report.Period is { } period)
            yield return $"{c.Say("Kỳ đánh giá", "Period")}: {c.Say(PeriodNames.Of(period))}";
        yield return $"{c.Say("Thu thập lúc", "Captured")}: {HeaderSection.CapturedAt(c)}";
        foreach (var pack in report.Packs)
            yield return $"{c.Say("Bộ quy tắc", "Rule pack")}: {pack.Id} {pack.Version} – {c.Say(pack.Title)}";
    }

    private static void Summary(PlainContext c, MarkdownSheet sheet)
    {
        var advice = c.Report.Results.Count(RuleCounts.IsAdvice);
        var rows = new List<IReadOnlyList<MarkdownText>>();
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            var count = c.Report.Count(outcome) - (outcome is Outcome.Fail ? advice : 0);
            rows.Add([$"{OutcomeWords.Mark(outcome)} {c.Say(OutcomeWords.Of(outcome))}", c.Number(count)]);
            if (outcome is Outcome.Fail && advice > 0)
                rows.Add([$"{OutcomeWords.Mark(outcome)} {c.Say(OutcomeWords.Advice)}", c.Number(advice)]);
        }

        var run = c.Report.Run();
        sheet.Heading(2, c.Say("Tổng hợp", "Summary"));
        sheet.Table([c.Say("Kết quả", "Outcome"), c.Say("Số quy tắc", "Rules")], [false, true], rows);
        sheet.Paragraph(SummarySection.Counts(c, run));
        sheet.Paragraph(SummarySection.Decided(c, run));
    }
}
