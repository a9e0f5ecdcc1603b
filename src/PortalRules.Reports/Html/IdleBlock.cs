using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Html;

/// <summary>Waivers and determinations that did nothing: each with its file and line.</summary>
internal static class IdleBlock
{
    public static Block? Of(HtmlContext c) => c.Report.Idle.IsEmpty ? null : new(
        "ra-soat",
        c.Say("Mục tạm hoãn, kết luận cần rà soát", "Waivers and determinations to look at"),
        c.Report.Idle.Sum(e => e.Count),
        () => RuleList.Lines(c, c.Report.Idle.Select(e => $"{IdleSection.What(c.Plain, e)}: {c.Say(e.Message)}")));
}
