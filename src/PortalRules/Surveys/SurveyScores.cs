using System.Collections.Immutable;
using PortalRules.Checking;

namespace PortalRules.Surveys;

/// <summary>Compares the portals of a survey by their points.</summary>
internal static class SurveyScores
{
    public static ImmutableArray<LeagueEntry> League(Survey survey, string? pack)
    {
        var entries = survey.Rows.Where(r => r.ReportFile is not null)
            .Select((r, order) => (Entry: new LeagueEntry(null, r, pack is null ? r.Score : ScoreOf(r, pack)), Order: order))
            .OrderByDescending(e => e.Entry.Share ?? -1).ThenBy(e => e.Order).Select(e => e.Entry).ToList();
        var better = 0;
        for (var i = 0; i < entries.Count && entries[i].Share is { } share; i++)
        {
            better = i > 0 && entries[i - 1].Share == share ? better : i;
            entries[i] = entries[i] with { Rank = better + 1 };
        }

        return [.. entries];
    }

    public static ImmutableArray<ScoreGain> Gains(Survey survey, string? portal)
    {
        var rules = survey.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return
        [
            .. survey.Rows.Where(r => portal is null || string.Equals(r.Portal.Id, portal, StringComparison.Ordinal))
                .SelectMany(r => r.Results)
                .Where(r => r is { Points: { } points, Most: { } most } && points < most)
                .GroupBy(r => r.Rule, StringComparer.Ordinal)
                .Select(g => new ScoreGain(rules[g.Key], g.Sum(r => r.Most!.Value - r.Points!.Value), g.Count()))
                .OrderByDescending(g => g.Points).ThenBy(g => g.Rule.Id, StringComparer.Ordinal),
        ];
    }

    private static Score ScoreOf(SurveyRow row, string pack) =>
        row.Scores.FirstOrDefault(s => string.Equals(s.Pack, pack, StringComparison.Ordinal))?.Score ?? new Score(0, 0, 0);
}
