using System.Collections.Immutable;

namespace PortalRules.Checking;

/// <summary>How a report stands to an earlier one. How each finding does, the finding says itself.</summary>
public sealed record BaselineComparison
{
    /// <summary>The as-of date of the baseline.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Failing findings that the baseline does not have, or has as something else.</summary>
    public required int New { get; init; }

    /// <summary>Failing findings that the baseline has as they are.</summary>
    public required int Unchanged { get; init; }

    /// <summary>What failed in the baseline and, as its rule was judged again, fails no more; sorted by rule and key.</summary>
    public required ImmutableArray<FixedFinding> Fixed { get; init; }

    /// <summary>What failed in the baseline and cannot be compared, because its rule came to no verdict now; sorted by rule and key.</summary>
    public required ImmutableArray<FixedFinding> NotCompared { get; init; }
}
