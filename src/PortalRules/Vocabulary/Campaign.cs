using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Vocabulary;

/// <summary>What a banner or section may advertise, and when that ends.</summary>
public sealed record Campaign
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Other names under which it is advertised.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Month and day of a yearly campaign; the year in the text decides which one is meant.</summary>
    public (int Month, int Day)? Yearly { get; init; }

    /// <summary>The first day of a campaign that happens once.</summary>
    public DateOnly? Starts { get; init; }

    /// <summary>The last day of a campaign that happens once.</summary>
    public DateOnly? Ends { get; init; }

    /// <summary>The known runs of a campaign that recurs, but not every year, sorted by their end; others may have taken place.</summary>
    public ImmutableArray<CampaignRun> Runs { get; init; } = [];

    /// <summary>How its date is known: <c>read</c>, <c>second-hand</c> or <c>recalled</c>.</summary>
    public required string KnownFrom { get; init; }
}
