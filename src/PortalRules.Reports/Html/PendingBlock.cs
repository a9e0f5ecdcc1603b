using PortalRules.Rules;

namespace PortalRules.Reports.Html;

/// <summary>Misses before their deadline: what is still to be done, and until when.</summary>
internal static class PendingBlock
{
    private static readonly Mark Pending = Mark.Of(Outcome.Pending);

    public static Block? Of(HtmlContext c)
    {
        var pending = c.Report.Results.Where(r => r.Verdict.Outcome is Outcome.Pending).ToList();
        return pending.Count == 0 ? null : new("chua-den-han", c.Say(Pending.Word), pending.Count, () =>
            pending.ForEach(r => RuleCard.Write(c, r, Pending, r.Verdict.Question, [.. r.Verdict.Findings.Where(f => f.Outcome is Outcome.Pending)])))
        { Class = Pending.Class };
    }
}
