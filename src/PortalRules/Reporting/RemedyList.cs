using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting;

/// <summary>
/// What the agency of a portal has to mend, drawn from a report: what binds first, recommendations apart, and how much a person must still look at. It accuses of
/// nothing that the report does not hold to be missed.
/// </summary>
public sealed record RemedyList
{
    /// <summary>The report from which it is drawn.</summary>
    public required CheckReport Report { get; init; }

    /// <summary>Binding demands that are not met or not due yet: missed ones first, then by severity, deadline and rule id.</summary>
    public required ImmutableArray<RemedyItem> Demands { get; init; }

    /// <summary>Recommendations that are not followed, in the same order.</summary>
    public required ImmutableArray<RemedyItem> Recommendations { get; init; }

    /// <summary>How many rules ask a person; they are no misses.</summary>
    public required int Questions { get; init; }

    /// <summary>How many rules could not be checked, for want of data or because they failed to run.</summary>
    public required int NotChecked { get; init; }

    /// <summary>Whether there is nothing to mend.</summary>
    public bool IsEmpty => Demands.IsEmpty && Recommendations.IsEmpty;

    /// <summary>Draws the list from a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The list.</returns>
    public static RemedyList Of(CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var items = report.Results.Where(r => r.Verdict.Outcome is Outcome.Fail or Outcome.Pending)
            .OrderBy(r => r.Verdict.Outcome is Outcome.Pending).ThenByDescending(r => r.Rule.Severity)
            .ThenBy(r => r.Rule.DueBy?.LastDay ?? DateOnly.MaxValue).ThenBy(r => r.Rule.Id, StringComparer.Ordinal)
            .Select(RemedyItem.Of).ToLookup(i => RuleCounts.IsMust(i.Result));
        return new RemedyList
        {
            Report = report,
            Demands = [.. items[true]],
            Recommendations = [.. items[false]],
            Questions = report.Results.Count(r => r.Verdict.Outcome is Outcome.NeedsReview || r.Verdict.Findings.Any(f => f.Outcome is Outcome.NeedsReview)),
            NotChecked = report.Count(Outcome.NotChecked) + report.Count(Outcome.Error),
        };
    }
}
