using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Surveys;

namespace PortalRules.Reporting.JUnit;

/// <summary>The suites of a report.</summary>
internal static class JUnitSuites
{
    public static IEnumerable<JUnitSuite> Of(CheckReport report) => Of(report, "");

    public static IEnumerable<JUnitSuite> Of(SurveyRow row, CheckReport? report)
    {
        var before = $"{row.Portal.Id} / ";
        if (report is not null)
            return Of(report, before);
        return row.Fault is { } fault ? [new JUnitSuite(before + "portalrules", [("unit", row.Portal.Unit)], [JUnitCases.Fault("noReport", fault)])] : [];
    }

    private static IEnumerable<JUnitSuite> Of(CheckReport report, string before)
    {
        // A rule that failed to run is an error already.
        ImmutableArray<RunFault> faults = [.. report.Run().Faults.Where(f => f.Reason is not "rule-failed")];
        if (!faults.IsEmpty)
            yield return new JUnitSuite(before + "portalrules", Properties(report, null), [.. faults.Select(f => JUnitCases.Fault(f.Reason, f.Sentence))]);
        foreach (var pack in report.Results.GroupBy(r => r.Pack, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            yield return new JUnitSuite(before + pack.Key, Properties(report, pack.First().PackVersion), [.. pack.Select(r => JUnitCases.Of(report, r))]);
    }

    private static ImmutableArray<(string Name, string Value)> Properties(CheckReport report, string? version)
    {
        var properties = new List<(string, string?)>
        {
            ("portal", report.Portal.Identity),
            ("unit", report.Portal.Unit),
            ("url", (report.Portal.Url ?? report.Portal.Source)?.Value),
            ("asOf", MachineWords.Of(report.AsOf)),
            ("packVersion", version),
        };
        return [.. properties.Where(p => !string.IsNullOrEmpty(p.Item2)).Select(p => (p.Item1, p.Item2!))];
    }
}
