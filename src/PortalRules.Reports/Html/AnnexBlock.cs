using PortalRules.Surveys;

namespace PortalRules.Reports.Html;

/// <summary>The annexes as they are printed.</summary>
internal static class AnnexBlock
{
    public static IEnumerable<Block> Of(SurveyContext c) => c.Survey.Annexes.Select((annex, i) => new Block(
        FormattableString.Invariant($"phu-luc-{i + 1}"),
        annex.Label is null ? annex.Title : $"{annex.Label}. {annex.Title}",
        Count: null,
        () => Write(c, annex))
    {
        Class = annex.Orientation is PageOrientation.Landscape ? "landscape" : "",
    });

    private static void Write(SurveyContext c, AnnexTable annex)
    {
        foreach (var line in annex.Header)
            c.Sheet.Write("p", line, ("class", "under"));
        var head = Math.Max(0, annex.Columns.ToList().FindIndex(column => column.Kind is AnnexColumnKind.Text));
        using (Table.In(c.Sheet, annex.Title, [.. annex.Columns.Select(column => (column.Header, (string?)ClassOf(column)))], "annex", captionHidden: true))
        {
            foreach (var row in annex.Rows)
                Row(c, annex, row, head, @class: null);
            if (annex.Total is { } total)
                Row(c, annex, total, head, "total");
        }

        foreach (var line in annex.Footer)
            c.Sheet.Write("p", line, ("class", "note"));
        foreach (var summary in annex.Summary)
            c.Sheet.Write("p", summary.Text);
    }

    private static void Row(SurveyContext c, AnnexTable annex, AnnexRow row, int head, string? @class)
    {
        using (c.Sheet.In("tr", ("class", @class)))
        {
            for (var i = 0; i < row.Cells.Length; i++)
            {
                if (i == head && row.Cells[i].Text.Length > 0)
                    c.Sheet.Write("th", row.Cells[i].Text, ("scope", "row"));
                else
                    c.Sheet.Write("td", row.Cells[i].Text, ("class", i < annex.Columns.Length ? ClassOf(annex.Columns[i]) : null));
            }
        }
    }

    private static string? ClassOf(AnnexColumn column) => column.Kind switch
    {
        AnnexColumnKind.Number or AnnexColumnKind.Mark => "centre",
        AnnexColumnKind.Measure => "number",
        AnnexColumnKind.Date => "nowrap",
        _ => null,
    };
}
