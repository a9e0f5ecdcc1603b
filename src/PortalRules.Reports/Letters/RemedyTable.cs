using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using PortalRules.Reporting;
using PortalRules.Reporting.Plain;
using PortalRules.Reporting.Remedy;
using PortalRules.Reports.Packaging;
using PortalRules.Reports.Tables;
using PortalRules.Surveys;

namespace PortalRules.Reports.Letters;

/// <summary>What is to be mended, a row for each demand: what to do, where, on which clause, by when.</summary>
internal static class RemedyTable
{
    private const int MostSteps = 20;

    public static void Write(OpenXmlWriter writer, PlainContext context, IReadOnlyList<RemedyItem> items, ReportWords w)
    {
        ImmutableArray<LetterColumn> columns =
        [
            new(w.Say("TT", "No."), 0.7, Centred: true), new(w.Say("Nội dung chưa đạt", "What is not met"), 2.7), new(w.Say("Phát hiện, nơi thấy", "Found, and where"), 4),
            new(w.Say("Việc cần làm", "To do"), 2.9), new(w.Say("Căn cứ", "Basis"), 2.9),
        ];
        LetterTable.Write(writer, columns, items.Select((item, i) => Row(context, item, i + 1, w)), LetterPage.WidthOf(PageOrientation.Portrait), points: 11);
    }

    private static ImmutableArray<string> Row(PlainContext c, RemedyItem item, int number, ReportWords w)
    {
        var steps = item.Steps.Take(MostSteps).ToList();
        var several = item.Steps.Length > 1;
        return
        [
            w.Number(number),
            $"{w.Say(item.Result.Rule.Title)} ({item.Result.Rule.Id}){RemedyWords.Due(c, item)}",
            string.Join('\n', [.. steps.Select((s, i) => Lead(several, i, w) + Found(c, s, w)), .. More(c, item)]),
            Do(item, steps, w),
            ReportWords.Basis(c, item.Result),
        ];
    }

    private static string Do(RemedyItem item, List<RemedyStep> steps, ReportWords w)
    {
        if ((item.Steps.IsEmpty ? RemedyWords.Whole(item) : RemedyWords.Common(item)) is { } common)
            return w.Say(common);
        var several = item.Steps.Length > 1;
        return string.Join('\n', steps.Select((s, i) => (s.Remedy, Lead: Lead(several, i, w))).Where(s => s.Remedy is not null).Select(s => s.Lead + w.Say(s.Remedy!)));
    }

    private static string Found(PlainContext c, RemedyStep step, ReportWords w)
    {
        var seen = RemedyWords.Seen(c, step) is { Length: > 0 } place ? $" {w.Say("Nơi thấy", "Where")}: {OfficeText.Clean(place, 200)}." : "";
        var waiver = step.Waiver is { } given ? $" {w.Say("Tạm hoãn", "Waived")}: {w.Say(DecisionWords.Of(given))}" : "";
        return OfficeText.Clean($"{w.Say(step.Found)}{RemedyWords.Cases(c, step)}{seen}{waiver}", 600);
    }

    private static string[] More(PlainContext c, RemedyItem item) => item.Steps.Length > MostSteps ? [RemedyWords.More(c, item.Steps.Length - MostSteps)] : [];

    private static string Lead(bool several, int index, ReportWords w) => several ? $"{w.Number(index + 1)}. " : "";
}
