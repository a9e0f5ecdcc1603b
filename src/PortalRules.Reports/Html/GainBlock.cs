namespace PortalRules.Reports.Html;

/// <summary>What would raise the scores most.</summary>
internal static class GainBlock
{
    private const int Most = 20;

    public static Block? Of(SurveyContext c)
    {
        var gains = c.Survey.Gains();
        return gains.IsEmpty ? null : new("nang-diem", c.Say("Nội dung nâng điểm nhiều nhất nếu khắc phục", "What would raise the scores most"), Count: null, () =>
        {
            (string, string?)[] columns = [(c.Say("Quy tắc", "Rule"), null), (c.Say("Số điểm", "Points"), "number"), (c.Say("Số đơn vị chưa đạt đủ điểm", "Agencies short of points"), "number"), (c.Say("So với cao nhất", "Against the first"), null)];
            using (Table.In(c.Sheet, c.Say("Số điểm tăng thêm nếu mọi đơn vị đạt đủ điểm", "Points gained if every agency had all of them"), columns, captionHidden: true))
            {
                foreach (var gain in gains.Take(Most))
                {
                    using (c.Sheet.In("tr"))
                    {
                        using (c.Sheet.In("th", ("scope", "row")))
                            RuleTable.Link(c, gain.Rule);
                        c.Sheet.Write("td", c.Number(gain.Points), ("class", "number"));
                        c.Sheet.Write("td", c.Number(gain.Portals), ("class", "number"));
                        using (c.Sheet.In("td", ("class", "share")))
                            OutcomeBar.Share(c.Sheet, gain.Points / gains[0].Points, "own");
                    }
                }
            }

            if (gains.Length > Most)
                c.Sheet.Write("p", c.Say($"… và {c.Number(gains.Length - Most)} quy tắc khác.", $"… and {c.Number(gains.Length - Most)} more rules."));
        });
    }
}
