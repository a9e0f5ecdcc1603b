using System.Collections.Immutable;
using PortalRules.Reporting.Remedy;
using PortalRules.Surveys;

namespace PortalRules.Reporting;

/// <summary>
/// What the portals of one platform and vendor miss: what all of them miss can perhaps be mended once, in their common template; what only some miss is to be
/// mended at each.
/// </summary>
public sealed record PlatformRemedies
{
    /// <summary>The platform that was recognised; <see langword="null"/> where none was.</summary>
    public string? Platform { get; init; }

    /// <summary>Who hosts or built the portals, as the list says; <see langword="null"/> where it does not.</summary>
    public string? Vendor { get; init; }

    /// <summary>The portals that have a report, in the order of the list.</summary>
    public required ImmutableArray<SurveyPortal> Portals { get; init; }

    /// <summary>
    /// What every portal misses to which the rule applies, by rule and finding key; at least two portals, else nothing is common. The texts and places are those of the
    /// first portal that misses it.
    /// </summary>
    public required ImmutableArray<RemedyItem> Common { get; init; }

    /// <summary>What each portal misses besides, in the order of the list; portals without such misses are left out.</summary>
    public required ImmutableArray<PortalRemedies> Single { get; init; }

    /// <summary>Groups the portals of a survey by platform and vendor, in the order of the list, and compares what they miss. Reads one report after the other.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>One entry for each platform and vendor of which a portal has a report.</returns>
    /// <exception cref="IOException">A report cannot be read again.</exception>
    /// <exception cref="InvalidDataException">A file is no report any more.</exception>
    public static async Task<ImmutableArray<PlatformRemedies>> OfAsync(Survey survey, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var all = ImmutableArray.CreateBuilder<PlatformRemedies>();
        foreach (var group in survey.Rows.Where(r => r.ReportFile is not null).GroupBy(r => (r.Platform, r.Portal.Vendor)))
        {
            var comparison = new PlatformComparison();
            foreach (var row in group)
            {
                if (await row.LoadReportAsync(cancellationToken).ConfigureAwait(false) is { } report)
                    comparison.Add(row.Portal, report);
            }

            all.Add(comparison.End(group.Key.Platform, group.Key.Vendor));
        }

        return all.ToImmutable();
    }
}
