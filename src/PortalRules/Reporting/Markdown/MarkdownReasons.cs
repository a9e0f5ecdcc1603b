using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Reporting.Markdown;

/// <summary>What was not judged, each with its reason.</summary>
internal static class MarkdownReasons
{
    public static void Write(PlainContext c, MarkdownSheet sheet)
    {
        foreach (var outcome in (Outcome[])[Outcome.Error, Outcome.NotChecked])
        {
            var results = c.Report.Results.Where(r => r.Verdict.Outcome == outcome).ToList();
            if (results.Count == 0)
                continue;
            sheet.Heading(2, $"{c.Say(OutcomeWords.Of(outcome))} ({c.Number(results.Count)})");
            sheet.Table([c.Say("Quy tắc", "Rule"), c.Say("Lý do", "Reason")], [false, false], results.Select(IReadOnlyList<MarkdownText> (r) => [c.Name(r), ReasonSections.Reason(c, r)]));
        }
    }
}
