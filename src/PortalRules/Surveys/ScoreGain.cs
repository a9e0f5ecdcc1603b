using PortalRules.Rules;

namespace PortalRules.Surveys;

/// <summary>What a rule's misses cost.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Points">The points that would be gained if it were met, over all portals that miss it.</param>
/// <param name="Portals">How many portals miss it.</param>
public sealed record ScoreGain(RuleDescriptor Rule, decimal Points, int Portals);
