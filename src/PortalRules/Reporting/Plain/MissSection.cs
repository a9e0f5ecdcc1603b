using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>What is not met, worst first: breaches, then recommendations, which are never called a breach.</summary>
internal static class MissSection
{
    public static void Write(PlainContext c)
    {
        var breaches = Worst(c.Report.Results.Where(RuleCounts.IsBreach));
        if (breaches.Count > 0)
        {
            c.Sheet.Heading($"{c.Say("CHƯA ĐẠT", "NOT MET")} ({c.Number(breaches.Count)})", Tone.Bad);
            foreach (var result in breaches)
                Write(c, result, Loudness(c, result.Rule.Severity), Tone.Bad);
        }

        var advice = Worst(c.Report.Results.Where(RuleCounts.IsAdvice));
        if (advice.Count > 0)
        {
            c.Sheet.Heading($"{c.Say("KHUYẾN NGHỊ – CHƯA ĐẠT", "RECOMMENDATIONS – NOT MET")} ({c.Number(advice.Count)})", Tone.Open);
            foreach (var result in advice)
                Write(c, result, c.Say(" [khuyến nghị – chưa đạt]", " [recommendation – not met]"), Tone.Open);
        }
    }

    public static List<RuleResult> Worst(IEnumerable<RuleResult> results) =>
        [.. results.OrderByDescending(r => r.Rule.Severity).ThenBy(r => r.Rule.Obligation).ThenBy(r => r.Rule.Id, StringComparer.Ordinal)];

    public static string Loudness(PlainContext c, Severity severity) => severity switch
    {
        Severity.Error => "",
        Severity.Warning => c.Say(" [mức cảnh báo]", " [warning]"),
        _ => c.Say(" [mức thông tin]", " [information]"),
    };

    private static void Write(PlainContext c, RuleResult result, string loudness, Tone tone)
    {
        c.Sheet.Blank();
        c.Sheet.Write(c.Name(result) + loudness, indent: 2, lead: "✗ ", tone: tone);
        var findings = result.Verdict.Findings.Where(f => f.Outcome is Outcome.Fail).ToList();
        var common = findings.Count > 1 && findings.TrueForAll(f => f.Remedy == findings[0].Remedy) ? findings[0].Remedy : null;
        FindingLines.Write(c, findings, common);
        if (findings.Count == 0 && result.Verdict.Question is { } question)
            c.Sheet.Write(c.Say(question), indent: 4);
        if (common is not null)
            c.Sheet.Write(c.Say(common), indent: 4, lead: c.Say("Việc cần làm: ", "To do: "));
        Citations.Write(c, result.Rule, indent: 4);
    }
}
