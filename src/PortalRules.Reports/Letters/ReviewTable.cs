using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Reports.Tables;
using PortalRules.Rules;
using PortalRules.Surveys;

namespace PortalRules.Reports.Letters;

/// <summary>What a person must look at, those questions included that stand beside a miss.</summary>
internal static class ReviewTable
{
    private const int MostFindings = 10;

    public static void Write(OpenXmlWriter writer, CheckReport report, ReportWords w)
    {
        var open = report.Results.Where(r => r.Verdict.Outcome is Outcome.NeedsReview || r.Verdict.Findings.Any(f => f.Outcome is Outcome.NeedsReview))
            .OrderBy(r => r.Rule.Obligation).ThenBy(r => r.Rule.Id, StringComparer.Ordinal).ToList();
        if (open.Count == 0)
            return;
        writer.WriteElement(LetterText.Of(LetterStyle.Heading2, $"{w.Say("Nội dung cần kiểm tra trực tiếp", "Needs a person to look")} ({w.Number(open.Count)})"));
        ImmutableArray<LetterColumn> columns = [new(w.Say("TT", "No."), 0.7, Centred: true), new(w.Say("Nội dung", "Content"), 3.5), new(w.Say("Căn cứ", "Basis"), 3.3), new(w.Say("Câu hỏi", "Question"), 5.5)];
        LetterTable.Write(writer, columns, open.Select((r, i) => Row(w.Context(report), r, i + 1, w)), LetterPage.WidthOf(PageOrientation.Portrait), points: 11);
    }

    private static ImmutableArray<string> Row(PlainContext context, RuleResult result, int number, ReportWords w)
    {
        var asked = result.Verdict.Findings.Where(f => f.Outcome is Outcome.NeedsReview).ToList();
        var whole = result.Verdict is { Outcome: Outcome.NeedsReview, Question: { } question } ? w.Say(question) : "";
        var each = asked is [{ Key: FindingList.QuestionKey }] ? "" : FindingTexts.Of(context, asked, MostFindings, w);
        return [w.Number(number), $"{w.Say(result.Rule.Title)} ({result.Rule.Id})", ReportWords.Basis(context, result), $"{whole}\n{each}"];
    }
}
