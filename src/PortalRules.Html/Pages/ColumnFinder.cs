using System.Globalization;
using AngleSharp.Dom;

namespace PortalRules.Html.Pages;

/// <summary>Tells side columns from the middle: by grid widths, or by a <c>main</c> between <c>aside</c>s.</summary>
internal static class ColumnFinder
{
    /// <summary>The zone of each child node, or <see langword="null"/> where the element is no row of columns.</summary>
    public static Zone[]? Zones(IElement row, TraitReader traits)
    {
        if (row.LocalName is "tr")
            return LayoutRow(row, traits);
        var children = row.ChildNodes;
        int widest = -1, width = 0, columns = 0, second = 0, middle = -1, asides = 0;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement child)
                continue;
            if (child.LocalName is "main" || string.Equals(child.GetAttribute("role"), "main", StringComparison.Ordinal))
                middle = i;
            if (child.LocalName is "aside")
                asides++;
            var column = traits.Of(child.ClassName).Column;
            if (column == 0)
                continue;
            columns++;
            if (column > width)
                (second, width, widest) = (width, column, i);
            else
                second = Math.Max(second, column);
        }

        if (middle >= 0 && asides > 0)
            return Around(children, middle, traits, (_, tag) => tag is "aside" or "div" or "section");
        if (columns is < 2 or > 4 || width * 10 < second * 14)
            return null;
        return Around(children, widest, traits, (t, _) => t.Column > 0);
    }

    // A table that lays out the page: two to four cells, the widest by far of which holds tables of its own.
    private static Zone[]? LayoutRow(IElement row, TraitReader traits)
    {
        var children = row.ChildNodes;
        int widest = -1, width = 0, second = 0, cells = 0, unwritten = -1;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement { LocalName: "td" } cell)
                continue;
            if (++cells > 4 || cell.HasAttribute("colspan"))
                return null;
            var own = WidthOf(cell);
            if (own == 0)
            {
                if (unwritten >= 0)
                    return null;
                unwritten = i;
            }
            else if (own > width)
                (second, width, widest) = (width, own, i);
            else
                second = Math.Max(second, own);
        }

        if (cells < 2 || width == 0 || (unwritten < 0 && width * 10 < second * 14))
            return null;
        var middle = unwritten >= 0 ? unwritten : widest;
        return HoldsTable(children[middle]) ? Around(children, middle, traits, (_, tag) => tag is "td") : null;
    }

    private static int WidthOf(IElement cell)
    {
        var text = cell.GetAttribute("width").AsSpan().Trim();
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits is > 0 and < 5 ? int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    private static bool HoldsTable(INode node)
    {
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement child && (child.LocalName is "table" || HoldsTable(child)))
                return true;
        }

        return false;
    }

    private static Zone[] Around(INodeList children, int middle, TraitReader traits, Func<ClassTraits, string, bool> isColumn)
    {
        var zones = new Zone[children.Length];
        for (var i = 0; i < zones.Length; i++)
        {
            if (children[i] is not IElement child)
                continue;
            var own = traits.Of(child.ClassName);
            if (i == middle)
                zones[i] = Zone.Center;
            else if (isColumn(own, child.LocalName))
                zones[i] = own.Shift < 0 || (own.Shift == 0 && i < middle) ? Zone.Left : Zone.Right;
        }

        return zones;
    }
}
