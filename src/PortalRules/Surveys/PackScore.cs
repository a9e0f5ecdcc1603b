using PortalRules.Checking;

namespace PortalRules.Surveys;

/// <summary>The points of one portal by one pack.</summary>
/// <param name="Pack">Id of the pack.</param>
/// <param name="Score">Its points; undecided rules are left out and counted.</param>
public sealed record PackScore(string Pack, Score Score);
