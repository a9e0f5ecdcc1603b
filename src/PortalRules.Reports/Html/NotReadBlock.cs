using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Html;

/// <summary>Texts on which judged rules stand and whose wording was not read in the original.</summary>
internal static class NotReadBlock
{
    public static Block? Of(HtmlContext c)
    {
        var sources = GapSection.NotRead(c.Report);
        return sources.Count == 0 ? null : new("chua-doi-chieu", c.Say("Văn bản chưa đối chiếu nguyên văn", "Law not read in the original"), sources.Count, () =>
            RuleList.Lines(c, sources.Select(s => $"{s.Cite(c.Options.Language)}: {GapSection.How(c.Plain, s)}")));
    }
}
