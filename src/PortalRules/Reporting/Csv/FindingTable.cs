using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;
using PortalRules.Surveys;
using PortalRules.Text;

namespace PortalRules.Reporting.Csv;

/// <summary>The findings of a report: a line for each, and one for each rule whose outcome no finding has. What a rule has once stands in its first line only, so that columns can be added up.</summary>
internal static class FindingTable
{
    private static readonly string[] Columns =
    [
        "portal", "unit", "url", "asOf", "rule", "title", "pack", "indicator", "obligation", "severity", "outcome", "outcomeVi", "finding", "message",
        "evidenceUrl", "line", "column", "law", "remedy", "due", "points", "mostPoints", "measure", "measureAtMost", "decision",
    ];

    public static void Head(CsvLines lines)
    {
        foreach (var column in Columns)
            lines.Text(column);
        lines.End();
    }

    public static void Write(CsvLines lines, CheckReport report)
    {
        var c = new PlainContext(report, new TextFormatterOptions(), new TextSheet(width: 100, colour: false));
        foreach (var result in report.Results)
        {
            var findings = result.Verdict.Findings.Select(f => (Finding?)f).ToList();
            if (!findings.Exists(f => f!.Outcome == result.Verdict.Outcome))
                findings.Insert(0, null);
            foreach (var (finding, isFirst) in findings.Select((f, i) => (f, i == 0)))
                Line(lines, c, result, finding, isFirst);
        }
    }

    /// <summary>A portal that could not be judged: a line that says why, and never an absence.</summary>
    public static void Write(CsvLines lines, SurveyPortal portal, DateOnly? asOf, LocalizedText fault)
    {
        lines.Text(portal.Id).Text(portal.Unit).Text(portal.Url?.Value).Day(asOf);
        foreach (var column in Columns[4..])
        {
            lines.Text(column switch
            {
                "outcome" => MachineWords.Of(Outcome.NotChecked),
                "outcomeVi" => OutcomeWords.Of(Outcome.NotChecked).Vi,
                "message" => fault.Vi,
                _ => null,
            });
        }

        lines.End();
    }

    private static void Line(CsvLines lines, PlainContext c, RuleResult result, Finding? finding, bool isFirst)
    {
        var (portal, rule, verdict) = (c.Report.Portal, result.Rule, result.Verdict);
        var outcome = finding?.Outcome ?? verdict.Outcome;
        var place = finding is { Evidence: [var first, ..] } ? first : null;
        lines.Text(portal.Identity).Text(portal.Unit ?? portal.Name.Or(null)).Text((portal.Url ?? portal.Source)?.Value).Day(c.Report.AsOf);
        lines.Text(rule.Id).Text(rule.Title.Vi).Text(result.Pack).Text(rule.Indicator).Text(MachineWords.Of(rule.Obligation)).Text(MachineWords.Of(rule.Severity));
        lines.Text(MachineWords.Of(outcome)).Text(OutcomeWords.Of(rule, outcome).Vi);
        lines.Text(finding?.Key).Text(finding is null ? ReasonSections.Reason(c, result) : FindingLines.Sentence(c, finding));
        lines.Text(place?.Url).Number(place is { Line: > 0 } ? place.Line : null).Number(place is { Column: > 0 } ? place.Column : null);
        lines.Text(string.Join("; ", rule.Basis.Select(b => Citations.Cite(c, b)))).Text((finding is null ? Remedies.Common(result) : finding.Remedy)?.Vi).Day(rule.DueBy?.LastDay);
        lines.Number(isFirst ? verdict.Points : null).Number(isFirst ? verdict.MostPoints : null);
        Measure(lines, isFirst ? verdict.Measure : null);
        lines.Text(finding is null ? null : string.Join(" ", DecisionLines.Of(c, finding).Select(d => d.Lead + d.Text)));
        lines.End();
    }

    private static void Measure(CsvLines lines, Measure? measure)
    {
        if (measure is { Kind: "newest" })
            lines.Text(measure.Newest?.ToString()).Text(null);
        else
            lines.Number(measure?.Value).Number(measure?.AtMost);
    }
}
