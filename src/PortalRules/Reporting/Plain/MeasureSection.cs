using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>What was counted: each number with what it counts, distinct by what, and what had to be left aside.</summary>
internal static class MeasureSection
{
    public static void Write(PlainContext c)
    {
        var measured = c.Report.Results.Where(r => r.Verdict.Measure is not null).ToList();
        if (measured.Count == 0)
            return;
        c.Sheet.Heading($"{c.Say("SỐ LIỆU THỐNG KÊ", "COUNTS")} ({c.Number(measured.Count)})");
        foreach (var result in measured)
            Write(c, result);
    }

    private static void Write(PlainContext c, RuleResult result)
    {
        var verdict = result.Verdict;
        var period = verdict.Period is { } judged ? $" ({c.Say(judged.Name)})" : "";
        c.Sheet.Write($"{c.Name(result)}{period}: {c.Say(MeasureWords.Of(verdict.Measure!))}", indent: 2, lead: "# ");
        c.Sheet.Write($"{c.Say("Cách tính", "How")}: {c.Say(verdict.Measure!.What)}", indent: 4);
    }
}
