using System.Globalization;
using PortalRules.Html.Markup;

namespace PortalRules.Html.Pages;

/// <summary>
/// Tells side columns from the middle where a page is laid out with a table: the row that holds most of the page's text, with boxes in its cells
/// and one cell clearly wider than the others.
/// </summary>
internal static class LayoutTables
{
    private const int MostCells = 4;
    private const int WidestSide = 380;
    private const int PageWidth = 1000;
    private const int MostRowsOfOne = 8;

    public static void Apply(PageView page)
    {
        int row = -1, most = page.Text.Length * 4 / 10;
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Tag is Tag.Tr && page[i].Zone is Zone.Unknown && !page[i].Hidden && page[i].TextEnd - page[i].TextStart is var length && length > most && Middle(page, i) >= 0)
                (row, most) = (i, length);
        }

        if (row >= 0)
            Settle(page, row, Middle(page, row));
    }

    /// <summary>The cell of a table that holds nearly all of its text, in boxes; −1 where the table is one of data.</summary>
    public static int OnlyCell(PageView page, int table)
    {
        int best = -1, most = (page[table].TextEnd - page[table].TextStart) * 8 / 10, rows = 0;
        for (var i = table + 1; i < page[table].End; i++)
        {
            if (page[i].Tag is Tag.Tr && ++rows > MostRowsOfOne)
                return -1;
            if (page[i].Tag is not Tag.Td)
                continue;
            if (page[i].TextEnd - page[i].TextStart is var length && length > most && page[i].Zone is Zone.Unknown or Zone.Center && HasBoxes(page, i))
                (best, most) = (i, length);
            i = page[i].End - 1;
        }

        return best;
    }

    private static void Settle(PageView page, int row, int middle)
    {
        for (var cell = row + 1; cell < page[row].End; cell = page[cell].End)
            Paint(page, cell, cell == middle ? Zone.Center : cell < middle ? Zone.Left : Zone.Right);
        var parent = page[row].Parent;
        for (var other = parent + 1; other < page[parent].End; other = page[other].End)
        {
            if (other != row && page[other].Zone is Zone.Unknown && (page[other].TextEnd - page[other].TextStart) * 6 < page.Text.Length)
                Paint(page, other, other < row ? Zone.Header : Zone.Footer);
        }
    }

    private static void Paint(PageView page, int node, Zone zone)
    {
        for (var i = node; i < page[node].End; i++)
            page[i].Zone = zone;
    }

    private static int Middle(PageView page, int row)
    {
        int cells = 0, widest = -1, width = 0, second = 0, free = -1, frees = 0, boxes = 0;
        for (var cell = row + 1; cell < page[row].End; cell = page[cell].End)
        {
            if (page[cell].Tag is not Tag.Td)
                return -1;
            if (page[cell].TextEnd == page[cell].TextStart && page[cell].End == cell + 1)
                continue;
            if (++cells > MostCells)
                return -1;
            boxes += HasBoxes(page, cell) ? 1 : 0;
            var own = page[cell].Zone is Zone.Left or Zone.Right or Zone.Side ? 1 : Width(page, cell);
            if (own == 0)
            {
                (free, frees) = (cell, frees + 1);
                continue;
            }

            if (own > width)
                (second, width, widest) = (width, own, cell);
            else
                second = Math.Max(second, own);
        }

        if (cells < 2 || boxes < 2 || frees > 1)
            return -1;
        var middle = frees == 1 ? width <= WidestSide ? free : -1 : width * 10 >= second * 14 ? widest : -1;
        return middle >= 0 && HasBoxes(page, middle) && page[middle].Zone is Zone.Unknown ? middle : -1;
    }

    private static bool HasBoxes(PageView page, int cell)
    {
        for (var i = cell + 1; i < page[cell].End; i++)
        {
            if (page[i].Tag is Tag.Table or Tag.Block or Tag.Ul or Tag.Section or Tag.Article || page[i].Tag.IsHeading())
                return true;
        }

        return false;
    }

    // Pixels, of a page of 1000 where the width is a share; 0 where none is written.
    private static int Width(PageView page, int cell)
    {
        var element = page[cell].Element;
        var text = (element.GetAttribute("width") ?? "").AsSpan().Trim();
        if (text.IsEmpty && element.GetAttribute("style") is { } style && style.IndexOf("width:", StringComparison.OrdinalIgnoreCase) is var at and >= 0 && (at == 0 || style[at - 1] is ';' or ' '))
            text = style.AsSpan(at + 6).Trim();
        var end = text.IndexOfAnyExceptInRange('0', '9') is var other and >= 0 ? other : text.Length;
        if (!int.TryParse(text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var width) || width > 5 * PageWidth)
            return 0;
        return text[end..].Contains('%') ? Math.Min(width, 100) * (PageWidth / 100) : width;
    }
}
