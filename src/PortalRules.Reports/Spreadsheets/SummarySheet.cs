using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Language.Periods;
using PortalRules.Reporting;
using PortalRules.Reporting.Plain;
using PortalRules.Reports.Tables;
using PortalRules.Rules;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>One portal in short: whom, when, by which law, and how many rules came out how.</summary>
internal static class SummarySheet
{
    public static SheetPage Of(CheckReport report, ReportWords w) => new()
    {
        Name = w.Say("Tổng hợp", "Summary"),
        Top = [(w.Say("BÁO CÁO KẾT QUẢ KIỂM TRA CỔNG/TRANG THÔNG TIN ĐIỆN TỬ", "PORTAL CHECK REPORT"), SheetStyle.Title)],
        Columns = [new(w.Say("Nội dung", "What"), 34), new(w.Say("Kết quả", "Result"), 60)],
        Rows = Rows(report, w).ToAsyncEnumerable(),
        Notes = [$"{w.Say("Kết luận", "Conclusion")}: {ClosingLine.Sentence(w.Context(report))}"],
        Orientation = Surveys.PageOrientation.Portrait,
    };

    private static IEnumerable<ImmutableArray<SheetCell>> Rows(CheckReport report, ReportWords w)
    {
        var context = w.Context(report);
        yield return Row(w.Say("Đơn vị", "Agency"), ReportWords.UnitOf(report));
        yield return Row(w.Say("Địa chỉ", "Address"), (report.Portal.Url ?? report.Portal.Source)?.Value ?? w.Say("không rõ", "not known"));
        yield return [SheetCell.Of($"{w.Say("Ngày xét", "As of")} ({HeaderSection.AsOfSource(context)})"), SheetCell.Of(report.AsOf)];
        yield return Row(w.Say("Thu thập lúc", "Captured"), HeaderSection.CapturedAt(context));
        if (report.Period is { } period)
            yield return Row(w.Say("Kỳ đánh giá", "Period"), w.Say(PeriodNames.Of(period)));
        foreach (var pack in report.Packs)
            yield return Row(w.Say("Bộ quy tắc", "Rule pack"), $"{pack.Id} {pack.Version} – {w.Say(pack.Title)}");
        foreach (var law in report.Law.Where(l => l.IsApplied))
            yield return Row(w.Say("Văn bản áp dụng", "Law applied"), law.Source.Cite(w.Language));
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            var advice = outcome is Outcome.Fail ? report.Results.Count(RuleCounts.IsAdvice) : 0;
            yield return Count(w.Say(OutcomeWords.Of(outcome)), report.Count(outcome) - advice);
            if (outcome is Outcome.Fail)
                yield return Count(w.Say(OutcomeWords.Advice), advice);
        }

        foreach (var indicator in report.Indicators.DistinctBy(i => i.Id, StringComparer.Ordinal))
            yield return Row($"{w.Say("Chỉ tiêu", "Indicator")}: {w.Say(indicator.Title)}", w.Say(IndicatorSection.WordOf(report, indicator)));
    }

    private static ImmutableArray<SheetCell> Row(string what, string value) => [SheetCell.Of(what), SheetCell.Of(value)];

    private static ImmutableArray<SheetCell> Count(string what, int count) => [SheetCell.Of($"{what}"), SheetCell.Of(count)];
}
