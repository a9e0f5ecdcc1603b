using PortalRules.Reporting.Plain;
using PortalRules.Surveys;

namespace PortalRules.Reporting.Markdown;

/// <summary>A survey: its annexes, then the league table, what costs the most points, and the portals that could not be judged.</summary>
internal static class MarkdownSurvey
{
    public static void Write(Survey survey, string language, MarkdownSheet sheet)
    {
        var words = new SurveyWords(survey, language);
        sheet.Heading(1, words.Say("Kết quả khảo sát cổng/trang thông tin điện tử", "Survey of portals"));
        foreach (var annex in survey.Annexes)
            Annex(annex, sheet);
        if (words.League() is { } league)
        {
            sheet.Heading(2, words.Say("Bảng xếp hạng", "League table"));
            sheet.Paragraph(words.LeagueNote);
            sheet.Table([.. league.Headings.Select(MarkdownText.Of)], league.IsRight, league.Rows.Select(IReadOnlyList<MarkdownText> (r) => [.. r.Select(MarkdownText.Of)]));
        }

        if (words.Gains().ToList() is { Count: > 0 } gains)
        {
            sheet.Heading(2, words.Say("Việc làm tăng điểm nhiều nhất", "What would raise the score most"));
            sheet.List(gains.Select(MarkdownText.Of));
        }

        if (words.Faults().ToList() is { Count: > 0 } faults)
        {
            sheet.Heading(2, words.Say("Chưa kiểm tra được", "Not judged"));
            sheet.List(faults.Select(MarkdownText.Of));
        }
    }

    private static void Annex(AnnexTable annex, MarkdownSheet sheet)
    {
        sheet.Heading(2, annex.Label is { } label ? $"{label} – {annex.Title}" : annex.Title);
        foreach (var line in annex.Header)
            sheet.Paragraph(line);
        var rows = annex.Rows.Select(IReadOnlyList<MarkdownText> (r) => [.. r.Cells.Select(c => MarkdownText.Of(c.Text))]);
        if (annex.Total is { } total)
            rows = rows.Append([.. total.Cells.Select(c => MarkdownText.Of(c.Text).Strong())]);
        sheet.Table([.. annex.Columns.Select(c => MarkdownText.Of(c.Header))], [.. annex.Columns.Select(c => c.Kind is AnnexColumnKind.Number or AnnexColumnKind.Measure)], rows);
        foreach (var line in annex.Footer)
            sheet.Paragraph(line);
        sheet.List(annex.Summary.Select(s => MarkdownText.Of(s.Text)));
    }
}
