using PortalRules.Language.Periods;

namespace PortalRules.Reports.Html;

/// <summary>What a survey covers: days, period, packs, how many portals have a report and how all results came out.</summary>
internal static class SurveyHeader
{
    public static void Write(SurveyContext c)
    {
        using (c.Sheet.In("dl", ("class", "facts")))
        {
            Facts.Write(c.Sheet, c.Say("Ngày xét", "As of"), Days(c));
            if (c.Survey.Period is { } period)
                Facts.Write(c.Sheet, c.Say("Kỳ đánh giá", "Period"), c.Say(PeriodNames.Of(period)));
            if (!c.Survey.Packs.IsEmpty)
                Facts.Write(c.Sheet, c.Say("Bộ quy tắc", "Rule packs"), () => HeaderBlock.Packs(c.Sheet, c.Survey.Packs, c.Language));
        }
    }

    public static Block Summary(SurveyContext c) => new("tong-hop", c.Say("Tổng hợp", "Summary"), Count: null, () =>
    {
        var with = c.Survey.Rows.Count(r => r.ReportFile is not null);
        var (all, reports, none) = (c.Number(c.Survey.Rows.Length), c.Number(with), c.Number(c.Survey.Rows.Length - with));
        c.Sheet.Write("p", c.Say($"Danh sách có {all} đơn vị: {reports} đơn vị có báo cáo, {none} đơn vị chưa có báo cáo.", $"Agencies in the list: {all}; with a report: {reports}, without: {none}."), ("class", "conclusion"));
        c.Sheet.Write("p", c.Say("Kết quả của mọi quy tắc trên mọi đơn vị có báo cáo:", "How every rule came out on every agency with a report:"));
        OutcomeBar.Write(c.Sheet, c.Language, [.. c.Survey.Rows.SelectMany(r => r.Results).Select(c.MarkOf)]);
    });

    private static string Days(SurveyContext c)
    {
        var days = c.Survey.Rows.Select(r => r.AsOf).OfType<DateOnly>().Distinct().Order().ToList();
        return days.Count switch
        {
            0 => c.Say("không rõ", "not known"),
            1 => HtmlWords.Date(days[0]),
            _ => c.Say($"từ {HtmlWords.Date(days[0])} đến {HtmlWords.Date(days[^1])}, tùy đơn vị", $"{HtmlWords.Date(days[0])} to {HtmlWords.Date(days[^1])}, by agency"),
        };
    }
}
