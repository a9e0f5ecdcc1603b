using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Language;
using PortalRules.Reporting.Plain;
using PortalRules.Reports.Tables;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>Every rule of a report with what came of it.</summary>
internal static class ResultSheet
{
    public static SheetPage Of(CheckReport report, ReportWords w)
    {
        var indicators = report.Indicators.DistinctBy(i => i.Id, StringComparer.Ordinal).ToDictionary(i => i.Id, i => w.Say(i.Title), StringComparer.Ordinal);
        return new SheetPage
        {
            Name = w.Say("Kết quả", "Results"),
            Top = [(w.Say("KẾT QUẢ THEO TỪNG QUY TẮC", "RESULTS BY RULE"), SheetStyle.Title)],
            Columns =
            [
                new(w.Say("Quy tắc", "Rule"), 11), new(w.Say("Nội dung", "Title"), 30), new(w.Say("Chỉ tiêu", "Indicator"), 18), new(w.Say("Tính chất", "Obligation"), 10),
                new(w.Say("Kết quả", "Outcome"), 13), new(w.Say("Số đối tượng đã xét", "Looked at"), 9), new(w.Say("Số phát hiện", "Findings"), 8),
                new(w.Say("Số liệu", "Count"), 13), new(w.Say("Điểm", "Points"), 7), new(w.Say("Điểm tối đa", "Of"), 7), new(w.Say("Lý do", "Reason"), 28),
                new(w.Say("Căn cứ", "Basis"), 34), new(w.Say("Bộ quy tắc", "Pack"), 14),
            ],
            Rows = report.Results.Select(r => Cells(w.Context(report), r, indicators, w)).ToAsyncEnumerable(),
        };
    }

    private static ImmutableArray<SheetCell> Cells(PlainContext context, RuleResult result, Dictionary<string, string> indicators, ReportWords w)
    {
        var verdict = result.Verdict;
        return
        [
            SheetCell.Of(result.Rule.Id),
            SheetCell.Of(w.Say(result.Rule.Title)),
            SheetCell.Of(result.Rule.Indicator is { } indicator ? indicators.GetValueOrDefault(indicator, indicator) : ""),
            SheetCell.Of(w.Say(RuleTerms.Of(result.Rule.Obligation))),
            SheetCell.Of(w.Say(OutcomeWords.Of(result))),
            SheetCell.Of(verdict.Looked),
            SheetCell.Of(verdict.Findings.Length),
            verdict.Measure is { Value: { } value } measure && measure.AtMost == value && measure is { Unknown: 0 } ? SheetCell.Of(value)
                : SheetCell.Of(verdict.Measure is null ? "" : w.Say(MeasureWords.Of(verdict.Measure))),
            Points(verdict.Points),
            Points(verdict.MostPoints),
            SheetCell.Of(verdict.Question is null ? verdict.Advice is null ? "" : w.Say(verdict.Advice) : w.Say(verdict.Question)),
            SheetCell.Of(ReportWords.Basis(context, result)),
            SheetCell.Of($"{result.Pack} {result.PackVersion}"),
        ];
    }

    private static SheetCell Points(decimal? points) => SheetCell.Of(points, points is { } given && decimal.IsInteger(given) ? SheetStyle.Number : SheetStyle.Decimal);
}
