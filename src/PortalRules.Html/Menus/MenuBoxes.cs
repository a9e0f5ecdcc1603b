using PortalRules.Html.Markup;
using PortalRules.Html.Pages;

namespace PortalRules.Html.Menus;

/// <summary>Finds the entries of menus that are made of table cells or plain boxes.</summary>
internal static class MenuBoxes
{
    private const int Fewest = 3;
    private const int LongestCell = 600;

    /// <summary>The boxes of a menu's first level; none where its links just follow each other.</summary>
    public static List<int> Of(PageView page, int box)
    {
        var cells = Cells(page, box);
        if (cells.Count >= Fewest)
            return cells;
        for (var at = box; ;)
        {
            var children = Children(page, at);
            if (children is [var only])
            {
                at = only;
                continue;
            }

            var linked = children.FindAll(c => page[c].Tag is Tag.A || (page[c].Tag is Tag.Block or Tag.Section or Tag.Li && StartsWithLink(page, c)));
            return linked.Count >= Fewest && linked.Count * 10 >= children.Count * 8 && linked.Exists(c => page[c].Tag is not Tag.A) ? linked : [];
        }
    }

    /// <summary>The cells of a menu that is a table, where lists stand within them; none where it is no table or has no lists.</summary>
    public static List<int> CellsWithLists(PageView page, int box)
    {
        var cells = page[box].Tag is Tag.Ul or Tag.Ol ? [] : Cells(page, box);
        return cells.Count >= Fewest && cells.Exists(c => Holds(page, c, Tag.Ul)) ? cells : [];
    }

    private static bool Holds(PageView page, int box, Tag tag)
    {
        for (var i = box + 1; i < page[box].End; i++)
        {
            if (page[i].Tag == tag)
                return true;
        }

        return false;
    }

    private static List<int> Cells(PageView page, int box)
    {
        var cells = new List<int>();
        for (var i = box + 1; i < page[box].End; i++)
        {
            if (page[i].Tag is Tag.Ul or Tag.Ol)
                return [];
            if (page[i].Tag is not Tag.Td)
                continue;
            if (page[i].TextEnd - page[i].TextStart > LongestCell || (!page.TextOf(i).IsEmpty && !StartsWithLink(page, i)))
                return [];
            if (!page.TextOf(i).IsEmpty)
                cells.Add(i);
            i = page[i].End - 1;
        }

        return cells;
    }

    private static List<int> Children(PageView page, int box)
    {
        var children = new List<int>();
        for (var i = box + 1; i < page[box].End; i = page[i].End)
        {
            if (!page[i].Hidden && page[i].TextEnd > page[i].TextStart)
                children.Add(i);
        }

        return children;
    }

    private static bool StartsWithLink(PageView page, int box)
    {
        for (var i = box + 1; i < page[box].End; i++)
        {
            if (page[i].Tag is Tag.A && page[i].TextEnd > page[i].TextStart)
                return page[i].TextStart <= page[box].TextStart + 2;
        }

        return false;
    }
}
