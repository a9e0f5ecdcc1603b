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
            var looked = result.Verdict.Looked == 0
                ? c.Say("không có đối tượng nào để xét", "there was nothing to look at")
                : c.Say($"đã xét {c.Number(result.Verdict.Looked)} đối tượng", $"looked at {c.Number(result.Verdict.Looked)}");
            c.Sheet.Write($"{c.Name(result)} ({looked})", indent: 2, lead: "✓ ");
        }
    }
}
