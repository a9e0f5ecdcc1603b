using PortalRules.Rules;

namespace PortalRules.Surveys;

/// <summary>What came of one rule on one portal of a survey.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Findings">How many things it found.</param>
/// <param name="Points">The points; <see langword="null"/> where undecided.</param>
/// <param name="Most">The most that it gives; <see langword="null"/> where it gives none.</param>
public readonly record struct SurveyResult(string Rule, Outcome Outcome, int Findings, decimal? Points, decimal? Most);
