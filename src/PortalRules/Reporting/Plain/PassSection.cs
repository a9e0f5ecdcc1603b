using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>What is met, with how much was looked at: a rule that looked at nothing says so.</summary>
internal static class PassSection
{
    public static void Write(PlainContext c)
    {
        var passed = c.Report.Results.Where(r => r.Verdict.Outcome is Outcome.Pass).ToList();
        if (passed.Count == 0)
            return;
        c.Sheet.Heading($"{c.Say("ĐẠT", "MET")} ({c.Number(passed.Count)})", Tone.Good);
        foreach (var result in passed)
        {
            c.Sheet.Write($"{c.Name(result)} ({Looked(c, result)})", indent: 2, lead: "✓ ");
            if (result.Verdict.Advice is { } advice)
                c.Sheet.Write(c.Say(advice), indent: 4, lead: c.Say("Khuyến nghị: ", "Recommendation: "), tone: Tone.Open);
        }
    }

    /// <summary>How much was looked at, and the points where there is more than one to have.</summary>
    public static string Looked(PlainContext c, RuleResult result)
    {
        var looked = result.Verdict.Reason is "determined" ? c.Say("theo kết luận của người kiểm tra", "as people determined")
            : result.Verdict.Looked == 0 ? c.Say("không có đối tượng nào để xét", "there was nothing to look at")
            : c.Say($"đã xét {c.Number(result.Verdict.Looked)} đối tượng", $"looked at {c.Number(result.Verdict.Looked)}");
        var points = result.Verdict is { Points: { } own, MostPoints: > 1 and var most } ? c.Say($", {c.Number(own)}/{c.Number(most)} điểm", $", {c.Number(own)} of {c.Number(most)} points") : "";
        return looked + points;
    }
}
