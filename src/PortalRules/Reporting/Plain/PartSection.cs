using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>Rules that judge each group and each period by itself: all of them, and the names that belong to no group.</summary>
internal static class PartSection
{
    public static void Write(PlainContext c)
    {
        var results = c.Report.Results.Where(r => !r.Verdict.Parts.IsEmpty || !r.Verdict.Unmatched.IsEmpty).ToList();
        if (results.Count == 0)
            return;
        c.Sheet.Heading($"{c.Say("KẾT QUẢ THEO ĐƠN VỊ, KỲ", "BY GROUP AND PERIOD")} ({c.Number(results.Count)})");
        foreach (var result in results)
            Write(c, result);
    }

    private static void Write(PlainContext c, RuleResult result)
    {
        c.Sheet.Blank();
        c.Sheet.Write(c.Name(result), indent: 2);
        foreach (var part in result.Verdict.Parts)
        {
            var measure = part.Measure is null ? "" : $": {c.Say(MeasureWords.Of(part.Measure))}";
            var outcome = part.Outcome is Outcome.Measured ? "" : $" – {c.Say(OutcomeWords.Of(part.Outcome)).ToLowerInvariant()}";
            c.Sheet.Write($"{c.Say(PartWords.Name(part))}{outcome}{measure}", indent: 4, lead: $"{OutcomeWords.Mark(part.Outcome)} ", tone: OutcomeWords.ToneOf(part.Outcome));
        }

        if (!result.Verdict.Unmatched.IsEmpty)
            c.Sheet.Write($"{c.Say("Không thuộc danh sách", "In no group")}: {string.Join("; ", result.Verdict.Unmatched)}", indent: 4, lead: "? ", tone: Tone.Open);
    }
}
