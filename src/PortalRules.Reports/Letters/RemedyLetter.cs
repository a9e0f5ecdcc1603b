using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Reporting.Remedy;
using PortalRules.Reports.Tables;
using PortalRules.Surveys;

namespace PortalRules.Reports.Letters;

/// <summary>What the agency of one portal has to mend.</summary>
internal static class RemedyLetter
{
    /// <summary>The list of one portal in the form of a document.</summary>
    public static void Write(OpenXmlWriter writer, CheckReport report, OfficeFormatterOptions options, ReportWords w)
    {
        LetterForm.WriteTop(writer, options, w);
        writer.WriteElement(LetterText.Of(LetterStyle.Heading1, ""));
        WriteList(writer, report, w);
        LetterForm.WriteBottom(writer, w);
        writer.WriteElement(LetterPage.Section(PageOrientation.Portrait));
    }

    /// <summary>The lists of all portals, then those of the platforms, each on pages of its own.</summary>
    public static async Task WriteAsync(OpenXmlWriter writer, Survey survey, ReportWords w, CancellationToken cancellationToken)
    {
        foreach (var row in survey.Rows)
        {
            if (await row.LoadReportAsync(cancellationToken).ConfigureAwait(false) is not { } report)
                continue;
            WriteList(writer, report, w);
            LetterFile.EndSection(writer, PageOrientation.Portrait);
        }

        foreach (var group in await PlatformRemedies.OfAsync(survey, cancellationToken).ConfigureAwait(false))
        {
            PlatformPages.Write(writer, group, w);
            LetterFile.EndSection(writer, PageOrientation.Portrait);
        }

        WriteFaults(writer, survey, w);
        writer.WriteElement(LetterPage.Section(PageOrientation.Portrait));
    }

    public static string Title(ReportWords w) => w.Say("DANH MỤC NỘI DUNG CẦN KHẮC PHỤC", "WHAT IS TO BE MENDED");

    private static void WriteList(OpenXmlWriter writer, CheckReport report, ReportWords w)
    {
        var (list, context) = (RemedyList.Of(report), w.Context(report));
        writer.WriteElement(LetterText.Of(LetterStyle.Heading1, Title(w)));
        writer.WriteElement(LetterText.Of(LetterStyle.Subject, ReportWords.UnitOf(report)));
        var address = (report.Portal.Url ?? report.Portal.Source)?.Value is { } known ? $"{known}; " : "";
        writer.WriteElement(LetterText.Of(LetterStyle.Line, $"({address}{w.Say("ngày xét", "as of")} {ReportWords.Date(report.AsOf)})"));
        WritePart(writer, context, list.Demands, w.Say("Yêu cầu bắt buộc", "Binding"), w);
        WritePart(writer, context, list.Recommendations, w.Say("Khuyến nghị – chưa đạt", "Recommendations – not met"), w);
        if (list.IsEmpty)
            writer.WriteElement(LetterText.Of(LetterStyle.Body, RemedyWords.Nothing(context, list)));
        foreach (var line in RemedyWords.Rest(context, list))
            writer.WriteElement(LetterText.Of(LetterStyle.Body, line));
    }

    private static void WritePart(OpenXmlWriter writer, Reporting.Plain.PlainContext context, IReadOnlyList<RemedyItem> items, string heading, ReportWords w)
    {
        if (items.Count == 0)
            return;
        writer.WriteElement(LetterText.Of(LetterStyle.Heading2, $"{heading} ({w.Number(items.Count)})"));
        RemedyTable.Write(writer, context, items, w);
    }

    private static void WriteFaults(OpenXmlWriter writer, Survey survey, ReportWords w)
    {
        var without = survey.Rows.Where(r => r.ReportFile is null).ToList();
        writer.WriteElement(LetterText.Of(LetterStyle.Heading1, w.Say("CỔNG/TRANG THÔNG TIN ĐIỆN TỬ CHƯA CÓ KẾT QUẢ", "PORTALS WITHOUT A RESULT")));
        if (without.Count == 0)
            writer.WriteElement(LetterText.Of(LetterStyle.Body, w.Say("Không có.", "None.")).At(JustificationValues.Center));
        foreach (var row in without)
            writer.WriteElement(LetterText.Of(LetterStyle.Entry, $"- {row.Portal.Unit}: {(row.Fault is null ? w.Say("không có báo cáo.", "there is no report.") : w.Say(row.Fault))}"));
    }
}
