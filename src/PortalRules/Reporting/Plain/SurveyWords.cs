using System.Globalization;
using PortalRules.Language;
using PortalRules.Surveys;

namespace PortalRules.Reporting.Plain;

/// <summary>The league table of a survey, what costs the most points and the portals without a judgement, as every format prints them.</summary>
internal sealed class SurveyWords(Survey survey, string language)
{
    private const int MostGains = 10;

    public string LeagueNote => Say("Điểm tính trên các quy tắc đã kết luận được; quy tắc chưa kết luận không tính điểm và ghi ở cột cuối.", "Points of the rules that are decided; undecided ones give none and are counted in the last column.");

    public string Say(string vi, string en) => language is "en" ? en : vi;

    /// <summary>The league table; <see langword="null"/> where no portal has a rank.</summary>
    public (string[] Headings, bool[] IsRight, List<string[]> Rows)? League()
    {
        var league = survey.League();
        if (!league.Any(e => e.Rank is not null))
            return null;
        return ([Say("Hạng", "Rank"), Say("Đơn vị", "Unit"), Say("Điểm", "Points"), Say("Tỷ lệ", "Share"), Say("Chưa kết luận", "Undecided")], [true, false, true, true, true], [
            .. league.Select(string[] (e) =>
            [
                e.Rank?.ToString(CultureInfo.InvariantCulture) ?? "–", e.Row.Portal.Unit, $"{Number(e.Score.Points)}/{Number(e.Score.Most)}",
                e.Share is { } share ? $"{Number(Math.Round(share * 100, 1))}%" : "–", Number(e.Score.Undecided),
            ]),
        ]);
    }

    /// <summary>The rules that cost the most points, a sentence each; the others are counted in the last one.</summary>
    public IEnumerable<string> Gains()
    {
        var gains = survey.Gains();
        foreach (var gain in gains.Take(MostGains))
        {
            var title = gain.Rule.Title.In(language);
            yield return Say($"{title} ({gain.Rule.Id}): {Number(gain.Portals)} đơn vị chưa đạt, mất {Number(gain.Points)} điểm.", $"{title} ({gain.Rule.Id}): missed by {Number(gain.Portals)}, {Number(gain.Points)} points.");
        }

        if (gains.Length > MostGains)
            yield return Say($"và {Number(gains.Length - MostGains)} quy tắc khác.", $"and {Number(gains.Length - MostGains)} other rules.");
    }

    /// <summary>The portals that could not be judged, each with the reason.</summary>
    public IEnumerable<string> Faults() =>
        survey.Rows.Where(r => r.Fault is not null).Select(r => $"{r.Portal.Unit} ({r.Portal.Id}): {r.Fault!.In(language)}");

    private string Number(decimal number) => Words.Number(number).In(language);
}
