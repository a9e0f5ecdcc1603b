using System.Globalization;
using PortalRules.Language;
using PortalRules.Surveys;
using PortalRules.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>A survey in text: its annexes, then the league table, what costs the most points, and the portals that could not be judged.</summary>
internal sealed class PlainSurvey(Survey survey, TextFormatterOptions options, TextSheet sheet)
{
    private const int MostGains = 10;

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
        var league = survey.League();
        if (!league.Any(e => e.Rank is not null))
            return;
        sheet.Heading(In("BẢNG XẾP HẠNG", "LEAGUE TABLE"));
        sheet.Write(In("Điểm tính trên các quy tắc đã kết luận được; quy tắc chưa kết luận không tính điểm và ghi ở cột cuối.", "Points of the rules that are decided; undecided ones give none and are counted in the last column."));
        sheet.Line("");
        TextTable.Write(sheet, [In("Hạng", "Rank"), In("Đơn vị", "Unit"), In("Điểm", "Points"), In("Tỷ lệ", "Share"), In("Chưa kết luận", "Undecided")], [true, false, true, true, true], [
            .. league.Select(IReadOnlyList<string>? (e) =>
            [
                e.Rank?.ToString(CultureInfo.InvariantCulture) ?? "–", e.Row.Portal.Unit, $"{Number(e.Score.Points)}/{Number(e.Score.Most)}",
                e.Share is { } share ? $"{Number(Math.Round(share * 100, 1))}%" : "–", Number(e.Score.Undecided),
            ]),
        ]);
    }

    private void Gains()
    {
        var gains = survey.Gains();
        if (gains.IsEmpty)
            return;
        sheet.Heading(In("VIỆC LÀM TĂNG ĐIỂM NHIỀU NHẤT", "WHAT WOULD RAISE THE SCORE MOST"));
        foreach (var gain in gains.Take(MostGains))
        {
            var title = gain.Rule.Title.In(options.Language);
            sheet.Write(In($"{title} ({gain.Rule.Id}): {Number(gain.Portals)} đơn vị chưa đạt, mất {Number(gain.Points)} điểm.", $"{title} ({gain.Rule.Id}): missed by {Number(gain.Portals)}, {Number(gain.Points)} points."), lead: "- ");
        }

        if (gains.Length > MostGains)
            sheet.Write(In($"và {Number(gains.Length - MostGains)} quy tắc khác.", $"and {Number(gains.Length - MostGains)} other rules."), indent: 2);
    }

    private void Faults()
    {
        var failed = survey.Rows.Where(r => r.Fault is not null).ToList();
        if (failed.Count == 0)
            return;
        sheet.Heading(In("CHƯA KIỂM TRA ĐƯỢC", "NOT JUDGED"), Tone.Bad);
        foreach (var row in failed)
            sheet.Write($"{row.Portal.Unit} ({row.Portal.Id}): {row.Fault!.In(options.Language)}", lead: "- ");
    }

    private string In(string vi, string en) => options.Language is "en" ? en : vi;

    private string Number(decimal number) => Words.Number(number).In(options.Language);
}
