using System.Globalization;
using PortalRules.Html.Markup;

namespace PortalRules.Html.Pages;

/// <summary>Tells side columns from the middle: by grid widths, or by a <c>main</c> between <c>aside</c>s.</summary>
internal static class ColumnFinder
{
    /// <summary>The zone of each child element, or <see langword="null"/> where the element is no row of columns.</summary>
    public static Zone[]? Zones(MarkupElement row, TraitReader traits)
    {
        if (row.Tag is Tag.Tr)
            return LayoutRow(row, traits);
        int widest = -1, width = 0, columns = 0, second = 0, middle = -1, asides = 0, i = 0;
        for (var child = row.FirstElement; child is not null; child = child.NextElement, i++)
        {
            if (child.Tag is Tag.Main || string.Equals(child.GetAttribute("role"), "main", StringComparison.Ordinal))
                middle = i;
            if (child.Tag is Tag.Aside)
                asides++;
            var column = traits.Of(child).Column;
            if (column == 0)
                continue;
            columns++;
            if (column > width)
                (second, width, widest) = (width, column, i);
            else
                second = Math.Max(second, column);
        }

        if (middle >= 0 && asides > 0)
            return Around(row, middle, traits, (_, element) => element.Tag is Tag.Aside or Tag.Section || element.LocalName is "div");
        if (columns is < 2 or > 4 || width * 10 < second * 14)
            return null;
        return Around(row, widest, traits, (t, _) => t.Column > 0);
    }

    // A table that lays out the page: two to four cells, the widest by far of which holds tables of its own.
    private static Zone[]? LayoutRow(MarkupElement row, TraitReader traits)
    {
        int widest = -1, width = 0, second = 0, cells = 0, unwritten = -1, i = 0;
        MarkupElement? widestCell = null, unwrittenCell = null;
        for (var cell = row.FirstElement; cell is not null; cell = cell.NextElement, i++)
        {
            if (cell.Tag is not Tag.Td)
                continue;
            if (++cells > 4 || cell.HasAttribute("colspan"))
                return null;
            var own = WidthOf(cell);
            if (own == 0)
            {
                if (unwritten >= 0)
                    return null;
                (unwritten, unwrittenCell) = (i, cell);
            }
            else if (own > width)
                (second, width, widest, widestCell) = (width, own, i, cell);
            else
                second = Math.Max(second, own);
        }

        if (cells < 2 || width == 0 || (unwritten < 0 && width * 10 < second * 14))
            return null;
        return HoldsTable((unwrittenCell ?? widestCell)!) ? Around(row, unwritten >= 0 ? unwritten : widest, traits, (_, element) => element.Tag is Tag.Td) : null;
    }

    private static int WidthOf(MarkupElement cell)
    {
        var text = cell.GetAttribute("width").AsSpan().Trim();
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits is > 0 and < 5 ? int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    private static bool HoldsTable(MarkupElement element)
    {
        for (var child = element.FirstElement; child is not null; child = child.NextElement)
        {
            if (child.Tag is Tag.Table || HoldsTable(child))
                return true;
        }

        return false;
    }

    private static Zone[] Around(MarkupElement row, int middle, TraitReader traits, Func<ClassTraits, MarkupElement, bool> isColumn)
    {
        var zones = new Zone[row.Count];
        var i = 0;
        for (var child = row.FirstElement; child is not null; child = child.NextElement, i++)
        {
            var own = traits.Of(child);
            if (i == middle)
                zones[i] = Zone.Center;
            else if (isColumn(own, child))
                zones[i] = own.Shift < 0 || (own.Shift == 0 && i < middle) ? Zone.Left : Zone.Right;
        }

        return zones;
    }
}
