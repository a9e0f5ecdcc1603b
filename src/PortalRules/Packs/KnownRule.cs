using PortalRules.Language;
using PortalRules.Rules;

namespace PortalRules.Packs;

/// <summary>A rule of a rule set.</summary>
/// <param name="Rule">What it is.</param>
/// <param name="Pack">Its pack; <see langword="null"/> for a rule in C#.</param>
/// <param name="Bound">The check; <see langword="null"/> for a rule in C#.</param>
internal sealed record KnownRule(RuleDescriptor Rule, RulePack? Pack, DeclarativeRule? Bound);
