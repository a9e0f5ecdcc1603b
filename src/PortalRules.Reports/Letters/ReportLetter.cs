using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using PortalRules.Checking;
using PortalRules.Language.Periods;
using PortalRules.Reporting;
using PortalRules.Reporting.Plain;
using PortalRules.Reports.Tables;
using PortalRules.Rules;
using PortalRules.Surveys;

namespace PortalRules.Reports.Letters;

/// <summary>The report on one portal: the form, the result in numbers, what is not met, what a person must look at, what was not checked.</summary>
internal static class ReportLetter
{
    private static readonly int Width = LetterPage.WidthOf(PageOrientation.Portrait);

    public static void Write(OpenXmlWriter writer, CheckReport report, OfficeFormatterOptions options, ReportWords w)
    {
        var context = w.Context(report);
        LetterForm.WriteTop(writer, options, w);
        writer.WriteElement(LetterText.Of(LetterStyle.Heading1, ""));
        writer.WriteElement(LetterText.Of(LetterStyle.Heading1, Title(w)));
        writer.WriteElement(LetterText.Rule(Width * 38 / 100));
        foreach (var line in Head(report, context, w))
            writer.WriteElement(LetterText.Of(LetterStyle.Body, line));
        WriteSummary(writer, report, context, w);
        MissTable.Write(writer, report, w, w.Say("Nội dung chưa đạt", "Not met"), report.Results.Where(RuleCounts.IsBreach));
        MissTable.Write(writer, report, w, w.Say("Nội dung khuyến nghị – chưa đạt", "Recommendations – not met"), report.Results.Where(RuleCounts.IsAdvice));
        MissTable.Write(writer, report, w, w.Say("Nội dung chưa đến hạn", "Not due yet"), report.Results.Where(r => r.Verdict.Outcome is Outcome.Pending));
        ReviewTable.Write(writer, report, w);
        WriteReasons(writer, report, w, Outcome.NotChecked, w.Say("Nội dung chưa kiểm tra", "Not checked"));
        WriteReasons(writer, report, w, Outcome.Error, w.Say("Quy tắc bị lỗi khi chạy", "Rules that failed to run"));
        writer.WriteElement(LetterText.Of(LetterStyle.Body, $"{w.Say("Kết luận", "Conclusion")}: {ClosingLine.Sentence(context)}"));
        LetterForm.WriteBottom(writer, w);
        writer.WriteElement(LetterPage.Section(PageOrientation.Portrait));
    }

    public static string Title(ReportWords w) =>
        w.Say("BÁO CÁO\nKẾT QUẢ KIỂM TRA CỔNG/TRANG THÔNG TIN ĐIỆN TỬ", "REPORT\nPORTAL CHECK");

    private static IEnumerable<string> Head(CheckReport report, PlainContext context, ReportWords w)
    {
        yield return $"{w.Say("Đơn vị", "Agency")}: {ReportWords.UnitOf(report)}";
        yield return $"{w.Say("Địa chỉ", "Address")}: {(report.Portal.Url ?? report.Portal.Source)?.Value ?? w.Say("không rõ", "not known")}";
        yield return $"{w.Say("Ngày xét", "As of")}: {ReportWords.Date(report.AsOf)} ({HeaderSection.AsOfSource(context)}); {w.Say("thu thập lúc", "captured")}: {HeaderSection.CapturedAt(context)}";
        if (report.Period is { } period)
            yield return $"{w.Say("Kỳ đánh giá", "Period")}: {w.Say(PeriodNames.Of(period))}";
        foreach (var law in report.Law.Where(l => l.IsApplied))
            yield return $"{w.Say("Căn cứ", "Basis")}: {law.Source.Cite(w.Language)}.";
    }

    private static void WriteSummary(OpenXmlWriter writer, CheckReport report, PlainContext context, ReportWords w)
    {
        writer.WriteElement(LetterText.Of(LetterStyle.Heading2, w.Say("Tổng hợp", "Summary")));
        var counts = Enum.GetValues<Outcome>().SelectMany<Outcome, (string Word, int Count)>(o => o is Outcome.Fail
            ? [(w.Say(OutcomeWords.Of(o)), report.Count(o) - Advice(report)), (w.Say(OutcomeWords.Advice), Advice(report))]
            : [(w.Say(OutcomeWords.Of(o)), report.Count(o))]);
        LetterTable.Write(writer, [new(w.Say("Kết quả", "Outcome"), 3), new(w.Say("Số nội dung", "Rules"), 1, Centred: true)], counts.Select(c => (ImmutableArray<string>)[c.Word, w.Number(c.Count)]), Width * 6 / 10);
        var run = report.Run();
        var (decided, of) = (w.Number(run.MustDecided), w.Number(run.MustThatApply));
        writer.WriteElement(LetterText.Of(LetterStyle.Body, w.Say(
            $"Đã kết luận được {decided} trên {of} yêu cầu bắt buộc áp dụng cho đơn vị này.",
            $"Binding demands that apply to this agency: {of}, of which decided: {decided}.")));
    }

    private static int Advice(CheckReport report) => report.Results.Count(RuleCounts.IsAdvice);

    private static void WriteReasons(OpenXmlWriter writer, CheckReport report, ReportWords w, Outcome outcome, string heading)
    {
        var results = report.Results.Where(r => r.Verdict.Outcome == outcome).ToList();
        if (results.Count == 0)
            return;
        writer.WriteElement(LetterText.Of(LetterStyle.Heading2, $"{heading} ({w.Number(results.Count)})"));
        foreach (var result in results)
            writer.WriteElement(LetterText.Of(LetterStyle.Entry, $"- {result.Rule.Id} – {w.Say(result.Rule.Title)}{(result.Verdict.Question is { } why ? $": {w.Say(why)}" : ".")}"));
    }
}
