using System.Globalization;
using PortalRules.Surveys;
using PortalRules.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>A survey in text: its annexes, then the league table, what costs the most points, and the portals that could not be judged.</summary>
internal sealed class PlainSurvey(Survey survey, TextFormatterOptions options, TextSheet sheet)
{
    private readonly SurveyWords _words = new(survey, options.Language);

    public void Write()
    {
        foreach (var annex in survey.Annexes)
            Annex(annex);
        League();
        Gains();
        Faults();
    }

    private void Annex(AnnexTable annex)
    {
        sheet.Blank();
        if (annex.Label is { } label)
            sheet.Write(label.ToUpper(CultureInfo.InvariantCulture), tone: Tone.Strong);
        sheet.Write(annex.Title, tone: Tone.Strong);
        foreach (var line in annex.Header)
            sheet.Write(line);
        sheet.Line("");
        var rows = annex.Rows.Select(IReadOnlyList<string>? (r) => [.. r.Cells.Select(c => c.Text)]).ToList();
        if (annex.Total is { } total)
        {
            rows.Add(null);
            rows.Add([.. total.Cells.Select(c => c.Text)]);
        }

        TextTable.Write(sheet, [.. annex.Columns.Select(c => c.Header)], [.. annex.Columns.Select(c => c.Kind is AnnexColumnKind.Number or AnnexColumnKind.Measure)], rows);
        if (!annex.Footer.IsEmpty)
            sheet.Line("");
        foreach (var line in annex.Footer)
            sheet.Write(line);
        foreach (var summary in annex.Summary)
            sheet.Write(summary.Text, lead: "- ");
    }

    private void League()
    {
        if (_words.League() is not { } league)
            return;
        sheet.Heading(_words.Say("BẢNG XẾP HẠNG", "LEAGUE TABLE"));
        sheet.Write(_words.LeagueNote);
        sheet.Line("");
        TextTable.Write(sheet, league.Headings, league.IsRight, league.Rows);
    }

    private void Gains()
    {
        var gains = _words.Gains().ToList();
        if (gains.Count == 0)
            return;
        sheet.Heading(_words.Say("VIỆC LÀM TĂNG ĐIỂM NHIỀU NHẤT", "WHAT WOULD RAISE THE SCORE MOST"));
        foreach (var gain in gains)
            sheet.Write(gain, lead: "- ");
    }

    private void Faults()
    {
        var faults = _words.Faults().ToList();
        if (faults.Count == 0)
            return;
        sheet.Heading(_words.Say("CHƯA KIỂM TRA ĐƯỢC", "NOT JUDGED"), Tone.Bad);
        foreach (var fault in faults)
            sheet.Write(fault, lead: "- ");
    }
}
