using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting.Sarif;

/// <summary>The results of a report: one per finding; one per rule that has none. A rule that failed to run is a notification instead.</summary>
internal static class SarifResults
{
    /// <summary>What is fixed: the rule at its place among the driver's rules, or none where it is not among them.</summary>
    public static IEnumerable<(FixedFinding Finding, int? Index)> Absent(CheckReport report)
    {
        var places = report.Results.SelectMany((r, i) => r.Rule.Formerly.Prepend(r.Rule.Id).Select(id => (id, i))).ToLookup(p => p.id, p => p.i, StringComparer.Ordinal);
        return report.Baseline?.Fixed.Select(f => (f, places[f.Rule].Cast<int?>().FirstOrDefault())) ?? [];
    }

    public static IEnumerable<SarifResult> Of(CheckReport report)
    {
        var home = (report.Portal.Url ?? report.Portal.Source)?.Value;
        var waivers = report.Results.Any(r => r.Verdict.Findings.Any(f => f.Waiver is not null));
        return report.Results
            .Select((result, index) => (result, index))
            .Where(r => r.result.Verdict.Outcome is not Outcome.Error)
            .SelectMany(r => r.result.Verdict.Findings.IsEmpty
                ? [new SarifResult(r.result, r.index, Finding: null, home, waivers)]
                : r.result.Verdict.Findings.Select(f => new SarifResult(r.result, r.index, f, home, waivers)));
    }
}
