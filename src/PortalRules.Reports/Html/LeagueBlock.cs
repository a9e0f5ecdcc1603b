using PortalRules.Rules;
using PortalRules.Surveys;

namespace PortalRules.Reports.Html;

/// <summary>The portals by their share of the points: of all packs together, and folded of each where there are several.</summary>
internal static class LeagueBlock
{
    private static readonly Mark[] Misses = [Mark.Of(Outcome.Fail), Mark.Advice];

    public static IEnumerable<Block> Of(SurveyContext c)
    {
        if (c.Survey.Rows.All(r => r.ReportFile is null))
            yield break;
        yield return new Block("xep-hang", c.Say("Xếp hạng", "League table"), Count: null, () =>
        {
            var title = c.Say("Xếp hạng theo tỷ lệ điểm đạt được", "Agencies by their share of the points");
            c.Sheet.Write("p", c.Say("Nội dung chưa kết luận được không tính điểm và được ghi ở cột cuối.", "What is undecided gives no points and stands in the last column."), ("class", "note"));
            Write(c, title, c.Survey.League(), filtered: true);
            foreach (var pack in c.Survey.Packs.Length > 1 ? c.Survey.Packs : [])
            {
                using (c.Sheet.In("details"))
                {
                    c.Sheet.Write("summary", $"{c.Say("Theo bộ quy tắc", "By pack")}: {c.Say(pack.Title)}");
                    Write(c, $"{title}: {c.Say(pack.Title)}", c.Survey.League(pack.Id), filtered: false);
                }
            }
        });
    }

    private static void Write(SurveyContext c, string caption, IReadOnlyList<LeagueEntry> entries, bool filtered)
    {
        (string, string?)[] columns =
        [
            (c.Say("Hạng", "Rank"), "centre"), (c.Say("Đơn vị", "Agency"), null), (c.Say("Điểm", "Points"), "number"), (c.Say("Tỷ lệ", "Share"), null),
            .. filtered ? Misses.Select(m => (c.Say(m.Word), (string?)"number")) : [], (c.Say("Chưa kết luận", "Undecided"), "number"),
        ];
        using (Table.In(c.Sheet, caption, columns, "league", captionHidden: filtered))
        {
            foreach (var entry in entries)
            {
                using (c.Sheet.In("tr", ("data-p", filtered ? c.NumberOf(entry.Row) : null)))
                    Row(c, entry, filtered);
            }
        }
    }

    private static void Row(SurveyContext c, LeagueEntry entry, bool counts)
    {
        c.Sheet.Write("td", entry.Rank is { } rank ? c.Number(rank) : "–", ("class", "centre"));
        using (c.Sheet.In("th", ("scope", "row")))
            c.Link(entry.Row);
        c.Sheet.Write("td", entry.Share is null ? "–" : c.Say($"{c.Number(entry.Score.Points)}/{c.Number(entry.Score.Most)}", $"{c.Number(entry.Score.Points)} of {c.Number(entry.Score.Most)}"), ("class", "number"));
        using (c.Sheet.In("td", ("class", "share")))
        {
            c.Sheet.Text(entry.Share is { } share ? c.Percent(share) : c.Say("chưa kết luận được", "nothing decided"));
            if (entry.Share is { } filled)
                OutcomeBar.Share(c.Sheet, filled, "own");
        }

        foreach (var mark in counts ? Misses : [])
            c.Sheet.Write("td", c.Number(entry.Row.Results.Count(r => string.Equals(c.MarkOf(r).Class, mark.Class, StringComparison.Ordinal))), ("class", "number"));
        c.Sheet.Write("td", c.Number(entry.Score.Undecided), ("class", "number"));
    }
}
