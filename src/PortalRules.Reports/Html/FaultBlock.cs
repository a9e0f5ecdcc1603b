namespace PortalRules.Reports.Html;

/// <summary>Portals without a report, or whose report judges nothing, and why.</summary>
internal static class FaultBlock
{
    public static Block? Of(SurveyContext c)
    {
        var rows = c.Survey.Rows.Where(r => r.Fault is not null || r.ReportFile is null).ToList();
        return rows.Count == 0 ? null : new("khong-co-bao-cao", c.Say("Đơn vị chưa có kết quả", "Agencies without a result"), rows.Count, () =>
        {
            using (Table.In(c.Sheet, c.Say("Đơn vị chưa có kết quả và lý do", "Agencies without a result, and why"), [(c.Say("Đơn vị", "Agency"), null), (c.Say("Lý do", "Why"), null)], captionHidden: true))
            {
                foreach (var row in rows)
                {
                    using (c.Sheet.In("tr"))
                    {
                        using (c.Sheet.In("th", ("scope", "row")))
                            c.Link(row);
                        c.Sheet.Write("td", row.Fault is { } fault ? c.Say(fault) : c.Say("Chưa kiểm tra.", "Not checked."));
                    }
                }
            }
        });
    }
}
