using PortalRules.Rules;

namespace PortalRules.Reporting.Plain;

/// <summary>Misses before their deadline: what is still to be done, and until when.</summary>
internal static class PendingSection
{
    public static void Write(PlainContext c)
    {
        var pending = c.Report.Results.Where(r => r.Verdict.Outcome is Outcome.Pending).ToList();
        if (pending.Count == 0)
            return;
        c.Sheet.Heading($"{c.Say("CHƯA ĐẾN HẠN", "NOT DUE YET")} ({c.Number(pending.Count)})", Tone.Open);
        foreach (var result in pending)
        {
            c.Sheet.Blank();
            c.Sheet.Write(c.Name(result), indent: 2, lead: "… ", tone: Tone.Open);
            if (result.Verdict.Question is { } question)
                c.Sheet.Write(c.Say(question), indent: 4);
            FindingLines.Write(c, [.. result.Verdict.Findings.Where(f => f.Outcome is Outcome.Pending)], common: null);
            Citations.Write(c, result.Rule, indent: 4);
        }
    }
}
