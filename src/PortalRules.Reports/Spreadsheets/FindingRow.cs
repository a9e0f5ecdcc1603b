using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Language;
using PortalRules.Reporting.Plain;
using PortalRules.Reports.Tables;
using PortalRules.Rules;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>The rows of a report in the sheet of findings: what is not met, not due yet, to be looked at by a person, or failed to run.</summary>
internal static class FindingRow
{
    public static ImmutableArray<SheetColumn> Columns(ReportWords w) =>
    [
        new(w.Say("Đơn vị", "Agency"), 17),
        new(w.Say("Cổng", "Portal"), 10),
        new(w.Say("Quy tắc", "Rule"), 11),
        new(w.Say("Nội dung", "Title"), 22),
        new(w.Say("Kết quả", "Outcome"), 13),
        new(w.Say("Tính chất", "Obligation"), 10),
        new(w.Say("Căn cứ", "Basis"), 28),
        new(w.Say("Phát hiện", "Finding"), 34),
        new(w.Say("Nơi thấy", "Where"), 28),
        new(w.Say("Việc cần làm", "To do"), 26),
        new(w.Say("Ghi chú", "Notes"), 18),
    ];

    public static IEnumerable<ImmutableArray<SheetCell>> Of(CheckReport report, ReportWords w)
    {
        var context = w.Context(report);
        foreach (var result in report.Results)
        {
            var told = false;
            foreach (var finding in result.Verdict.Findings.Where(f => f.Outcome is Outcome.Fail or Outcome.NeedsReview or Outcome.Pending))
            {
                told = true;
                yield return Cells(context, w, result, finding);
            }

            if (!told && result.Verdict.Outcome is Outcome.Fail or Outcome.NeedsReview or Outcome.Pending or Outcome.Error)
                yield return Cells(context, w, result, finding: null);
        }
    }

    private static ImmutableArray<SheetCell> Cells(PlainContext context, ReportWords w, RuleResult result, Finding? finding)
    {
        var outcome = finding?.Outcome ?? result.Verdict.Outcome;
        var message = finding?.Message ?? result.Verdict.Question;
        return
        [
            SheetCell.Of(ReportWords.UnitOf(context.Report)),
            SheetCell.Of(context.Report.Portal.Identity),
            SheetCell.Of(result.Rule.Id),
            SheetCell.Of(w.Say(result.Rule.Title)),
            SheetCell.Of(w.Say(OutcomeWords.Of(result.Rule, outcome))),
            SheetCell.Of(w.Say(RuleTerms.Of(result.Rule.Obligation))),
            SheetCell.Of(ReportWords.Basis(context, result)),
            SheetCell.Of(message is null ? "" : $"{w.Say(message)}{Cases(w, finding)}"),
            SheetCell.Of(finding is null ? "" : Place(w, finding)),
            SheetCell.Of(outcome is Outcome.Fail or Outcome.Pending && (finding?.Remedy ?? result.Rule.Remedy) is { } remedy && IsWhole(remedy.Vi) ? w.Say(remedy) : ""),
            SheetCell.Of(string.Join('\n', Notes(w, result.Rule, finding))),
        ];
    }

    private static string Cases(ReportWords w, Finding? finding) =>
        finding is { Count: > 1 } ? w.Say($" ({w.Number(finding.Count)} trường hợp)", $" ({w.Number(finding.Count)} in all)") : "";

    private static IEnumerable<string> Notes(ReportWords w, RuleDescriptor rule, Finding? finding)
    {
        if (rule.DueBy is { } due)
            yield return $"{w.Say("Thời hạn", "Due by")}: {ReportWords.Date(due.LastDay)}";
        if (finding?.Waiver is { } waiver)
            yield return $"{w.Say("Tạm hoãn", "Waived")}: {w.Say(DecisionWords.Of(waiver))}";
    }

    // The first address whole, so that it can be opened.
    private static string Place(ReportWords w, Finding finding)
    {
        var more = finding.Evidence.Length > 1 ? w.Say($"\nvà {w.Number(finding.Evidence.Length - 1)} nơi khác", $"\nand {w.Number(finding.Evidence.Length - 1)} more") : "";
        return finding.Evidence is [var first, ..] ? $"{OneLine(first.Url)}{more}" : "";
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    // A remedy of the rule that still has its placeholders says nothing of this portal.
    private static bool IsWhole(string text) => !text.Contains('{', StringComparison.Ordinal);
}
