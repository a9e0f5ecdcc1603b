using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Language.Periods;
using PortalRules.Reporting.Plain;
using PortalRules.Reports.Tables;
using PortalRules.Surveys;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>What the survey as a whole says: when, by which packs, and which rules cost the most points.</summary>
internal static class GainSheet
{
    public static SheetPage Of(Survey survey, ReportWords w) => new()
    {
        Name = w.Say("Tổng hợp", "Summary"),
        Top =
        [
            (w.Say("TỔNG HỢP NỘI DUNG CHƯA ĐẠT THEO SỐ CỔNG/TRANG THÔNG TIN ĐIỆN TỬ", "WHAT IS NOT MET, BY NUMBER OF PORTALS"), SheetStyle.Title),
            .. Lines(survey, w).Select(line => (line, SheetStyle.Line)),
        ],
        Columns =
        [
            new(w.Say("Quy tắc", "Rule"), 14), new(w.Say("Nội dung", "Title"), 60), new(w.Say("Tính chất", "Obligation"), 15),
            new(w.Say("Số cổng chưa đạt", "Portals that miss it"), 14), new(w.Say("Số điểm bị trừ", "Points lost"), 14),
        ],
        Rows = survey.Gains().Select(g => (ImmutableArray<SheetCell>)
        [
            SheetCell.Of(g.Rule.Id),
            SheetCell.Of(w.Say(g.Rule.Title)),
            SheetCell.Of(w.Say(RuleTerms.Of(g.Rule.Obligation))),
            SheetCell.Of(g.Portals),
            SheetCell.Of(g.Points, decimal.IsInteger(g.Points) ? SheetStyle.Number : SheetStyle.Decimal),
        ]).ToAsyncEnumerable(),
        Notes = [.. survey.Annexes.SelectMany(a => a.Summary).Select(s => $"- {s.Text}")],
    };

    private static IEnumerable<string> Lines(Survey survey, ReportWords w)
    {
        var judged = survey.Rows.Count(r => r is { ReportFile: not null, Fault: null });
        yield return w.Say($"Số cổng/trang: {w.Number(survey.Rows.Length)}; có kết quả: {w.Number(judged)}", $"Portals: {w.Number(survey.Rows.Length)}; with a result: {w.Number(judged)}");
        if (survey.Period is { } period)
            yield return $"{w.Say("Kỳ đánh giá", "Period")}: {w.Say(PeriodNames.Of(period))}";
        foreach (var pack in survey.Packs)
            yield return $"{w.Say("Bộ quy tắc", "Rule pack")}: {pack.Id} {pack.Version} – {w.Say(pack.Title)}";
    }
}
