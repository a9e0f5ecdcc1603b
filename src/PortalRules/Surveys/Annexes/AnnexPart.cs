using PortalRules.Rules;

namespace PortalRules.Surveys.Annexes;

/// <summary>What came of one group in one period.</summary>
/// <param name="Group">The group; empty where the rule has none.</param>
/// <param name="Period">The period; <see langword="null"/> where the rule judges none.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Measure">What was measured.</param>
internal sealed record AnnexPart(string Group, JudgedPeriod? Period, Outcome Outcome, Measure? Measure);
