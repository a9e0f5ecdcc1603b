using AngleSharp.Dom;

namespace PortalRules.Html.Pages;

/// <summary>Tells side columns from the middle: by grid widths, or by a <c>main</c> between <c>aside</c>s.</summary>
internal static class ColumnFinder
{
    /// <summary>The zone of each child node, or <see langword="null"/> where the element is no row of columns.</summary>
    public static Zone[]? Zones(IElement row, TraitReader traits)
    {
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
