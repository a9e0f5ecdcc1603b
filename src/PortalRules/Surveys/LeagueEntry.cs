using PortalRules.Checking;

namespace PortalRules.Surveys;

/// <summary>A portal's place in a league table.</summary>
/// <param name="Rank">From 1; <see langword="null"/> where no rule that gives points is decided.</param>
/// <param name="Row">The portal.</param>
/// <param name="Score">Its points.</param>
public sealed record LeagueEntry(int? Rank, SurveyRow Row, Score Score)
{
    /// <summary>The part of the points of decided rules that it has, 0 to 1; <see langword="null"/> where none is decided.</summary>
    public decimal? Share => Score.Most > 0 ? Score.Points / Score.Most : null;
}
