using PortalRules.Html.Markup;
using PortalRules.Html.Pages;

namespace PortalRules.Html.People;

/// <summary>Collects what stands above a schedule and may name its kind and time.</summary>
internal static class ScheduleHeadings
{
    private const int MostLines = 4;
    private const int LongestLine = 160;
    private const int MostText = 2_000;
    private const int MostHeadings = 24;
    private const int MostSteps = 4_000;

    /// <summary>The nearest kind that is named above a table, and all that was looked at.</summary>
    /// <param name="page">The page.</param>
    /// <param name="grid">The table.</param>
    /// <param name="head">Its row of headings; rows above it that are one cell are titles.</param>
    public static (string? Kind, string Text) Above(PageView page, Grid grid, int head)
    {
        string? kind = null;
        var lines = new List<string>();
        var length = 0;
        void Take(string line)
        {
            kind ??= ScheduleKinds.Of(line);
            if ((length += line.Length + 1) <= MostText)
                lines.Add(line);
        }

        for (var r = head - 1; r >= 0; r--)
        {
            if (grid.Rows[r].IsGroup)
                Take(page.LineOf(grid.Rows[r].Cells[0]));
        }

        for (var i = grid.Node + 1; i < page[grid.Node].End; i = page[i].End)
        {
            if (page[i].Tag is Tag.Caption)
                Take(page.LineOf(i));
        }

        if (!page.IsHome)
            LinesBefore(page, grid.Node, Take);
        var headings = 0;
        for (var i = grid.Node - 1; i >= (page.IsHome ? 0 : page.Content) && grid.Node - i < MostSteps && headings < MostHeadings; i--)
        {
            if (!page[i].Tag.IsHeading() || page[i].Hidden)
                continue;
            Take(page.LineOf(i));
            headings++;

            // The blocks of a home page have nothing to do with each other.
            if (page.IsHome)
                break;
        }

        kind ??= ScheduleKinds.Of(page.Head.Title);
        lines.Reverse();
        return (kind, string.Join('\n', lines));
    }

    // The last lines before a table may be its title, set as plain text; the line of publication is none.
    private static void LinesBefore(PageView page, int grid, Action<string> take)
    {
        var end = page[grid].TextStart;
        for (var i = 0; i < MostLines && end > page[page.Content].TextStart; i++)
        {
            var text = page.Text[page[page.Content].TextStart..end].TrimEnd('\n');
            var start = text.LastIndexOf('\n') + 1;
            var line = text[start..];
            end = page[page.Content].TextStart + start;
            if (line.Length is > 0 and <= LongestLine && page.Dates.Read(line) is null)
                take(line.ToString());
        }
    }
}
