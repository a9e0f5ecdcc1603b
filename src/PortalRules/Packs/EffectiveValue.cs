using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Packs;

/// <summary>One effective value of a rule.</summary>
/// <param name="Name"><c>severity</c>, <c>skip</c>, <c>in-force</c>, <c>applies</c>, or a parameter as PACK/NAME.</param>
/// <param name="Value">The value, for people.</param>
/// <param name="Steps">How it came about, in order: the pack's default, the dated value in force, each tailoring. The last step that sets a value counts.</param>
public sealed record EffectiveValue(string Name, LocalizedText Value, ImmutableArray<EffectiveStep> Steps);
