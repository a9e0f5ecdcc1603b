using System.Collections.Immutable;
using PortalRules.Checking.Differences;
using PortalRules.Checking.Matching;

namespace PortalRules.Checking;

/// <summary>
/// What changed between two reports of one portal, and why: the portal, a rule or a parameter, the law, the period, a person's decision. What one of them
/// could not see is never called new or fixed.
/// </summary>
public sealed record ReportDiff
{
    /// <summary>The earlier report.</summary>
    public required CheckReport Before { get; init; }

    /// <summary>The later report.</summary>
    public required CheckReport After { get; init; }

    /// <summary>What differs, sorted by cause, kind, rule and key.</summary>
    public required ImmutableArray<Difference> Differences { get; init; }

    /// <summary>Failing findings that both have.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Compares two reports. Pure: the same reports give the same differences.</summary>
    /// <param name="before">The earlier report.</param>
    /// <param name="after">The later report.</param>
    /// <returns>What differs.</returns>
    /// <exception cref="ArgumentException">The reports are of two portals.</exception>
    public static ReportDiff Between(CheckReport before, CheckReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (!PortalNames.AreSame(before.Portal, after.Portal))
            throw new ArgumentException($"The earlier report is of the portal \"{before.Portal.Identity}\", the later one of \"{after.Portal.Identity}\".", nameof(after));
        var pairs = RulePair.Of(before, after);
        return new ReportDiff
        {
            Before = before,
            After = after,
            Differences =
            [
                .. pairs.SelectMany(p => p.Differences())
                    .OrderBy(d => d.Cause).ThenBy(d => d.Kind).ThenBy(d => d.Rule, StringComparer.Ordinal).ThenBy(d => d.Key, StringComparer.Ordinal),
            ],
            Unchanged = pairs.Sum(p => p.Unchanged),
        };
    }
}
