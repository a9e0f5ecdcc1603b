namespace PortalRules.Rules;

/// <summary>The deadline that a text sets. Until its last good day is over, a miss is <see cref="Outcome.Pending"/>.</summary>
/// <param name="LastDay">The last day on which the demand may still be met.</param>
public sealed record DueBy(DateOnly LastDay);
