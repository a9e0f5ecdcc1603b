using PortalRules.Reporting.Plain;
using PortalRules.Reports.Packaging;
using PortalRules.Reports.Tables;
using PortalRules.Rules;

namespace PortalRules.Reports.Letters;

/// <summary>The findings of a rule as lines of a cell.</summary>
internal static class FindingTexts
{
    /// <summary>The first findings, each with its first place; the others are counted.</summary>
    public static string Of(PlainContext context, IReadOnlyList<Finding> findings, int most, ReportWords w)
    {
        var lines = findings.Take(most).Select((f, i) => (findings.Count > 1 ? $"{w.Number(i + 1)}. " : "") + Line(context, f, w));
        var more = findings.Count > most
            ? [w.Say($"… và {w.Number(findings.Count - most)} phát hiện khác", $"… and {w.Number(findings.Count - most)} more")]
            : (string[])[];
        return string.Join('\n', [.. lines, .. more]);
    }

    private static string Line(PlainContext context, Finding finding, ReportWords w)
    {
        var count = finding.Count > 1 ? w.Say($" ({w.Number(finding.Count)} trường hợp)", $" ({w.Number(finding.Count)} in all)") : "";
        var place = finding.Evidence is [var first, ..] ? $" {w.Say("Vị trí", "Where")}: {Places.Place(context, first, w.Say(finding.Message))}{More(finding, w)}." : "";
        var waiver = finding.Waiver is { } waived ? $" {w.Say("Tạm hoãn", "Waived")}: {w.Say(DecisionWords.Of(waived))}" : "";
        return OfficeText.Clean($"{w.Say(finding.Message)}{count}{place}{waiver}", 600);
    }

    private static string More(Finding finding, ReportWords w) =>
        finding.Evidence.Length > 1 ? w.Say($" và {w.Number(finding.Evidence.Length - 1)} nơi khác", $" and {w.Number(finding.Evidence.Length - 1)} more") : "";
}
