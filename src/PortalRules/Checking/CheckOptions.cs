using System.Collections.Immutable;

namespace PortalRules.Checking;

/// <summary>What to check, and by the law of which day.</summary>
public sealed record CheckOptions
{
    /// <summary>The day whose law counts and against which dates are compared. Required where the snapshot has no capture time; by default the capture's day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How <see cref="AsOf"/> was found, for the report.</summary>
    public AsOfSource AsOfSource { get; init; } = AsOfSource.Given;

    /// <summary>Ids of the packs to check; empty (the default): every loaded pack whose applies-to covers the portal's level and area and whose law is in force on the day. What a pack includes is checked with it.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];
}
