using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Reporting.Plain;
using PortalRules.Reports.Tables;
using PortalRules.Rules;
using PortalRules.Surveys;

namespace PortalRules.Reports.Letters;

/// <summary>What is not met: content, law, what was seen and where, what to do. Findings past the first ones of a rule are counted.</summary>
internal static class MissTable
{
    private const int MostFindings = 10;

    public static void Write(OpenXmlWriter writer, CheckReport report, ReportWords w, string heading, IEnumerable<RuleResult> results)
    {
        var sorted = results.OrderByDescending(r => r.Rule.Severity).ThenBy(r => r.Rule.Obligation).ThenBy(r => r.Rule.Id, StringComparer.Ordinal).ToList();
        if (sorted.Count == 0)
            return;
        writer.WriteElement(LetterText.Of(LetterStyle.Heading2, $"{heading} ({w.Number(sorted.Count)})"));
        ImmutableArray<LetterColumn> columns =
        [
            new(w.Say("TT", "No."), 0.7, Centred: true), new(w.Say("Nội dung", "Content"), 2.8), new(w.Say("Căn cứ", "Basis"), 3),
            new(w.Say("Phát hiện", "Finding"), 4), new(w.Say("Việc cần làm", "To do"), 2.8),
        ];
        LetterTable.Write(writer, columns, sorted.Select((r, i) => Row(w.Context(report), r, i + 1, w)), LetterPage.WidthOf(PageOrientation.Portrait), points: 11);
    }

    private static ImmutableArray<string> Row(PlainContext context, RuleResult result, int number, ReportWords w)
    {
        var findings = result.Verdict.Findings.Where(f => f.Outcome is Outcome.Fail or Outcome.Pending).ToList();
        var due = result.Rule.DueBy is { } day ? $"\n{w.Say("Thời hạn", "Due by")}: {ReportWords.Date(day.LastDay)}" : "";
        return
        [
            w.Number(number),
            $"{w.Say(result.Rule.Title)} ({result.Rule.Id}){due}",
            ReportWords.Basis(context, result),
            findings.Count == 0 ? result.Verdict.Question is { } why ? w.Say(why) : "" : FindingTexts.Of(context, findings, MostFindings, w),
            Remedy(result, findings, w),
        ];
    }

    private static string Remedy(RuleResult result, List<Finding> findings, ReportWords w)
    {
        var remedies = findings.Select(f => f.Remedy).OfType<Text.LocalizedText>().Select(w.Say).Distinct(StringComparer.Ordinal).ToList();
        if (remedies.Count == 0 && Remedies.Common(result) is { } common)
            return w.Say(common);
        return string.Join('\n', remedies.Take(MostFindings));
    }
}
