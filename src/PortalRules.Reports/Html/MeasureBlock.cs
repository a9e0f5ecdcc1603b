using PortalRules.Reporting.Plain;

namespace PortalRules.Reports.Html;

/// <summary>What was counted: each number with what it counts, distinct by what, and what had to be left aside.</summary>
internal static class MeasureBlock
{
    public static Block? Of(HtmlContext c)
    {
        var measured = c.Report.Results.Where(r => r.Verdict.Measure is not null).ToList();
        return measured.Count == 0 ? null : new("so-lieu", c.Say("Số liệu thống kê", "Counts"), measured.Count, () =>
        {
            using (Table.In(c.Sheet, c.Say("Số liệu thống kê", "Counts"), [(c.Say("Nội dung", "What"), null), (c.Say("Kỳ", "Period"), null), (c.Say("Số liệu", "Number"), null), (c.Say("Cách tính", "How"), null)], captionHidden: true))
            {
                foreach (var result in measured)
                {
                    using (c.Sheet.In("tr"))
                    {
                        c.Sheet.Write("th", c.Plain.Name(result), ("scope", "row"));
                        c.Sheet.Write("td", result.Verdict.Period is { } period ? c.Say(period.Name) : "–");
                        c.Sheet.Write("td", c.Say(MeasureWords.Of(result.Verdict.Measure!)));
                        c.Sheet.Write("td", c.Say(result.Verdict.Measure!.What));
                    }
                }
            }
        });
    }
}
