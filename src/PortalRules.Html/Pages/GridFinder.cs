using System.Globalization;
using PortalRules.Html.Markup;

namespace PortalRules.Html.Pages;

/// <summary>Finds the tables of a page's content; on the home page also those of its side columns, which every other page repeats.</summary>
internal static class GridFinder
{
    private const int MostSpan = 60;
    private const int MostColumns = 40;

    public static List<Grid> Find(PageView page)
    {
        var grids = new List<Grid>();
        var (first, end) = page.IsHome ? (0, page.Count) : (page.Content, page[page.Content].End);
        for (var i = first; i < end; i++)
        {
            if (page[i].Hidden || !(page.IsHome ? page[i].Zone is not (Zone.Header or Zone.Nav or Zone.Footer) : ContentFinder.IsOwn(page, i)))
                continue;
            if (page[i].Tag is Tag.Table)
                grids.Add(Table(page, i));
            else if (page[i].Tag is Tag.Block && Boxes(page, i) is { } grid)
                grids.Add(grid);
        }

        return grids;
    }

    private static Grid Table(PageView page, int table)
    {
        var grid = new Grid(table, []);
        var below = new (int Cell, int Rows)[MostColumns];
        for (var i = table + 1; i < page[table].End; i++)
        {
            if (page[i].Tag is Tag.Table)
            {
                i = page[i].End - 1;
                continue;
            }

            if (page[i].Tag is Tag.Tr && !page[i].Hidden)
                grid.Rows.Add(Row(page, i, below));
        }

        return grid;
    }

    private static GridRow Row(PageView page, int row, (int Cell, int Rows)[] below)
    {
        var cells = new List<int>();
        int own = 0, widest = 0;
        for (var i = row + 1; i < page[row].End; i = page[i].End)
        {
            if (page[i].Tag is not (Tag.Td or Tag.Th))
                continue;
            TakeFromAbove(cells, below);
            own++;
            var span = Span(page, i, "colspan");
            widest = Math.Max(widest, span);
            var rows = Span(page, i, "rowspan");
            for (var c = 0; c < span && cells.Count < MostColumns; c++)
            {
                below[cells.Count] = (i, rows - 1);
                cells.Add(i);
            }
        }

        TakeFromAbove(cells, below);
        return new GridRow(row, [.. cells], own == 1 && (widest > 1 || cells.Count == 1));
    }

    private static void TakeFromAbove(List<int> cells, (int Cell, int Rows)[] below)
    {
        while (cells.Count < MostColumns && below[cells.Count].Rows > 0)
        {
            below[cells.Count].Rows--;
            cells.Add(below[cells.Count].Cell);
        }
    }

    private static int Span(PageView page, int cell, string name) =>
        page[cell].Element.GetAttribute(name) is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, MostSpan) : 1;

    // Rows of boxes: at least two children of one class, of which the first has short texts only and as many cells as the second.
    private static Grid? Boxes(PageView page, int box)
    {
        var first = box + 1;
        if (first >= page[box].End || page[first].Tag is not Tag.Block || page[first].Class is null)
            return null;
        var second = page[first].End;
        if (second >= page[box].End || page[second].Tag is not Tag.Block || page[second].Class is null || !SharesClass(page[first].Class!, page[second].Class!))
            return null;
        var cells = Children(page, first);
        if (cells.Length is < 3 or > 12 || page[first].TextEnd - page[first].TextStart is 0 or > 200 || Children(page, second).Length != cells.Length)
            return null;
        var grid = new Grid(box, []);
        for (var row = first; row < page[box].End; row = page[row].End)
            grid.Rows.Add(new GridRow(row, Children(page, row), IsGroup: false));
        return grid;
    }

    private static int[] Children(PageView page, int row)
    {
        var cells = new List<int>();
        for (var i = row + 1; i < page[row].End; i = page[i].End)
        {
            if (page[i].Tag is not Tag.Block)
                return [];
            cells.Add(i);
        }

        return [.. cells];
    }

    private static bool SharesClass(string a, string b)
    {
        var end = a.AsSpan().Trim().IndexOf(' ');
        var word = end < 0 ? a.AsSpan().Trim() : a.AsSpan().Trim()[..end];
        return b.AsSpan().Trim().StartsWith(word, StringComparison.Ordinal);
    }
}
