using PortalRules.Language.Checks;

namespace PortalRules.Language.Scores;

/// <summary>One line of a score.</summary>
/// <param name="Points">The points of a Pass that meets the line.</param>
/// <param name="When">The condition; <see langword="null"/> for the rest.</param>
internal sealed record ScoreLine(decimal Points, FactsCheck? When);
