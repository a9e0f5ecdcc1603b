using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Html;

/// <summary>The conclusion in a sentence, how many rules came out how, and how much of what binds was decided.</summary>
internal static class SummaryBlock
{
    public static Block Of(HtmlContext c) => new("tong-hop", c.Say("Tổng hợp", "Summary"), Count: null, () => Write(c));

    private static void Write(HtmlContext c)
    {
        var run = c.Report.Run();
        using (c.Sheet.In("p", ("class", "conclusion")))
        {
            c.Sheet.Write("strong", c.Say("Kết luận:", "Conclusion:"));
            c.Sheet.Space();
            c.Sheet.Text(ClosingLine.Sentence(c.Plain));
        }

        OutcomeBar.Write(c.Sheet, c.Options.Language, [.. c.Report.Results.Select(Mark.Of)]);
        c.Sheet.Write("p", SummarySection.Counts(c.Plain, run));
        c.Sheet.Write("p", SummarySection.Decided(c.Plain, run));
    }
}
