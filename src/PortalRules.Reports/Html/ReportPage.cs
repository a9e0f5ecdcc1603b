using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Html;

/// <summary>The page of one report: whom it is about, the summary, then the blocks; what counts most stands first.</summary>
internal sealed class ReportPage(HtmlContext c)
{
    public void Write()
    {
        var unit = HeaderSection.Unit(c.Report);
        var kind = c.Say("Báo cáo kiểm tra cổng/trang thông tin điện tử", "Portal check report");
        PageFrame.Begin(c.Sheet, c.Options.Language, $"{kind} – {unit} – {PlainContext.Date(c.Report.AsOf)}", scripted: false);
        using (c.Sheet.In("header", ("class", "page")))
        {
            PageFrame.Title(c.Sheet, kind, unit);
            HeaderBlock.Write(c);
        }

        var blocks = ReportBlocks.Of(c, whole: true).ToList();
        Block.Contents(c.Sheet, c.Options.Language, blocks);
        using (c.Sheet.In("main", ("id", "noi-dung"), ("tabindex", "-1")))
            blocks.ForEach(b => b.Write(c.Sheet, c.Options.Language));
        PageFrame.End(c.Sheet, scripted: false);
    }
}
