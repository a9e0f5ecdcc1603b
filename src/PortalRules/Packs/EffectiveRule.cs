using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Packs;

/// <summary>A rule as it counts for a portal on a day, with the way in which each of its values came about.</summary>
public sealed record EffectiveRule
{
    /// <summary>The rule, with its effective severity.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>Id of its pack; <c>code</c> for a rule in C#.</summary>
    public required string Pack { get; init; }

    /// <summary>Why the office skips it; <see langword="null"/> where it does not.</summary>
    public string? SkipReason { get; init; }

    /// <summary>The values: <c>severity</c>, <c>skip</c> (only where the office skips it), each parameter as PACK/NAME, <c>in-force</c>, <c>applies</c>.</summary>
    public required ImmutableArray<EffectiveValue> Values { get; init; }
}
