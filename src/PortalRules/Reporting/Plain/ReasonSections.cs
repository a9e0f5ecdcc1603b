using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>What was not judged, each with its reason; never a blank.</summary>
internal static class ReasonSections
{
    public static void Write(PlainContext c)
    {
        Each(c, Outcome.Error, "LỖI QUY TẮC", "RULES THAT FAILED TO RUN");
        Each(c, Outcome.NotChecked, "CHƯA KIỂM TRA", "NOT CHECKED");
        ByReason(c);
    }

    private static void Each(PlainContext c, Outcome outcome, string vi, string en)
    {
        var results = Of(c, outcome);
        if (results.Count == 0)
            return;
        c.Sheet.Heading($"{c.Say(vi, en)} ({c.Number(results.Count)})", OutcomeWords.ToneOf(outcome));
        foreach (var result in results)
        {
            c.Sheet.Write(c.Name(result), indent: 2, lead: $"{OutcomeWords.Mark(outcome)} ");
            if (Reason(c, result) is { Length: > 0 } reason)
                c.Sheet.Write(reason, indent: 4);
        }
    }

    // What does not apply is of little interest: one line per reason.
    private static void ByReason(PlainContext c)
    {
        var results = Of(c, Outcome.NotApplicable);
        if (results.Count == 0)
            return;
        c.Sheet.Heading($"{c.Say("KHÔNG ÁP DỤNG", "NOT APPLICABLE")} ({c.Number(results.Count)})", Tone.Quiet);
        foreach (var group in results.GroupBy(r => Reason(c, r), StringComparer.Ordinal))
            c.Sheet.Write($"{string.Join(", ", group.Select(r => r.Rule.Id))}: {group.Key}", indent: 2, lead: "/ ");
    }

    private static List<RuleResult> Of(PlainContext c, Outcome outcome) => [.. c.Report.Results.Where(r => r.Verdict.Outcome == outcome)];

    public static string Reason(PlainContext c, RuleResult result) =>
        result.Verdict.Question is { } question ? c.Say(question) : result.Verdict.Reason ?? "";
}
