namespace PortalRules.Checking;

/// <summary>The points of a report. What is undecided is left out of both sums, and counted.</summary>
/// <param name="Points">The points of the rules that are decided.</param>
/// <param name="Most">The most that those rules give.</param>
/// <param name="Undecided">Rules that give points but are not decided.</param>
public sealed record Score(decimal Points, decimal Most, int Undecided);
