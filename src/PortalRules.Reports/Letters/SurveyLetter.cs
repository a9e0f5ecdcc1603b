using DocumentFormat.OpenXml;
using PortalRules.Language.Periods;
using PortalRules.Reports.Tables;
using PortalRules.Surveys;

namespace PortalRules.Reports.Letters;

/// <summary>The report on a survey: the form, what stands out, and each annex on pages of its own.</summary>
internal static class SurveyLetter
{
    public static void Write(OpenXmlWriter writer, Survey survey, OfficeFormatterOptions options, ReportWords w)
    {
        LetterForm.WriteTop(writer, options, w);
        writer.WriteElement(LetterText.Of(LetterStyle.Heading1, ""));
        writer.WriteElement(LetterText.Of(LetterStyle.Heading1, w.Say("BÁO CÁO", "REPORT")));
        writer.WriteElement(LetterText.Of(LetterStyle.Subject, Subject(survey, w)));
        writer.WriteElement(LetterText.Rule(LetterPage.WidthOf(PageOrientation.Portrait) * 38 / 100));
        writer.WriteElement(LetterText.Of(LetterStyle.Body, Opening(survey, w)));
        var lists = survey.Annexes.SelectMany(a => a.Summary).ToList();
        if (lists.Count > 0)
            writer.WriteElement(LetterText.Of(LetterStyle.Heading2, w.Say("Kết quả kiểm tra", "Results")));
        foreach (var list in lists)
            writer.WriteElement(LetterText.Of(LetterStyle.Entry, $"- {list.Text}"));
        WriteFaults(writer, survey, w);
        writer.WriteElement(LetterText.Of(LetterStyle.Body, Closing(survey, w)));
        LetterForm.WriteBottom(writer, w);
        var before = PageOrientation.Portrait;
        foreach (var annex in survey.Annexes)
        {
            LetterFile.EndSection(writer, before);
            AnnexPages.Write(writer, annex, w);
            before = annex.Orientation;
        }

        writer.WriteElement(LetterPage.Section(before));
    }

    public static string Subject(Survey survey, ReportWords w)
    {
        var period = survey.Period is { } days ? $" {w.Say(PeriodNames.Of(days))}" : "";
        return w.Say($"Kết quả kiểm tra các Cổng/Trang thông tin điện tử{period}", $"Check of the portals{period}");
    }

    private static string Opening(Survey survey, ReportWords w)
    {
        var judged = survey.Rows.Count(r => r is { ReportFile: not null, Fault: null });
        var (all, with) = (w.Number(survey.Rows.Length), w.Number(judged));
        var packs = string.Join("; ", survey.Packs.Select(p => w.Say(p.Title)));
        var by = packs.Length == 0 ? "" : w.Say($" theo các nội dung: {packs}", $" by: {packs}");
        return w.Say(
            $"Đã tiến hành kiểm tra {all} Cổng/Trang thông tin điện tử{Days(survey, w)}{by}. Đã có kết quả của {with} Cổng/Trang.",
            $"{all} portals were checked{Days(survey, w)}{by}; {with} have a result.");
    }

    private static string Days(Survey survey, ReportWords w)
    {
        var days = survey.Rows.Select(r => r.AsOf).OfType<DateOnly>().ToList();
        if (days.Count == 0)
            return "";
        var (first, last) = (ReportWords.Date(days.Min()), ReportWords.Date(days.Max()));
        return days.Min() == days.Max() ? w.Say($" (ngày xét {first})", $" (as of {first})") : w.Say($" (ngày xét từ {first} đến {last})", $" (as of {first} to {last})");
    }

    private static void WriteFaults(OpenXmlWriter writer, Survey survey, ReportWords w)
    {
        var without = survey.Rows.Where(r => r.ReportFile is null || r.Fault is not null).ToList();
        if (without.Count == 0)
            return;
        writer.WriteElement(LetterText.Of(LetterStyle.Heading2, w.Say($"Cổng/Trang thông tin điện tử chưa có kết quả ({w.Number(without.Count)})", $"Portals without a result ({w.Number(without.Count)})")));
        foreach (var row in without)
            writer.WriteElement(LetterText.Of(LetterStyle.Entry, $"- {row.Portal.Unit}: {(row.Fault is null ? w.Say("không có báo cáo.", "there is no report.") : w.Say(row.Fault))}"));
    }

    private static string Closing(Survey survey, ReportWords w) => survey.Annexes.IsEmpty
        ? w.Say("Trên đây là kết quả kiểm tra các Cổng/Trang thông tin điện tử./.", "This is the result of the check.")
        : w.Say("Trên đây là kết quả kiểm tra các Cổng/Trang thông tin điện tử (chi tiết tại các phụ lục kèm theo)./.", "This is the result of the check; the annexes give the details.");
}
