using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.People;
using PortalRules.Snapshots;

namespace PortalRules.Html.Menus;

/// <summary>
/// Finds boxes with an icon and a short label each in the body of the home page: a menu of the role <c>box</c>.
/// They hide nothing from other readers: what is an article, a banner or a link stays one.
/// </summary>
internal static class QuickLinks
{
    private const int Fewest = 4;
    private const int Most = 24;
    private const int LongestLabel = 48;
    private const int LongestOnAverage = 30;

    public static List<FoundMenu> Read(PageView page, List<PageLink> links, HashSet<int> menuNodes)
    {
        var found = new List<FoundMenu>();
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Hidden || page[i].InSlider || page[i].Zone is Zone.Header or Zone.Nav or Zone.Footer || page[i].Tag is not (Tag.Block or Tag.Ul or Tag.Section or Tag.Tr) || menuNodes.Contains(i))
                continue;
            if (Items(page, links, i) is not { } items)
                continue;
            found.Add(new FoundMenu(i, MenuArea.None, [.. items], page[i].Zone) { Role = "box", At = Locator.Of(page, i) });
            i = page[i].End - 1;
        }

        return found;
    }

    private static List<MenuItem>? Items(PageView page, List<PageLink> links, int box)
    {
        var items = new List<MenuItem>();
        int children = 0, icons = 0, length = 0;
        for (var i = box + 1; i < page[box].End; i = page[i].End)
        {
            if (page[i].Hidden || (page[i].TextEnd == page[i].TextStart && page[i].End == i + 1))
                continue;
            if (++children > Most || page[i].Tag is not (Tag.Block or Tag.Li or Tag.A or Tag.Td or Tag.Article) || Item(page, links, i, ref icons) is not { } item)
                return null;
            length += item.Label.Length;
            items.Add(item);
        }

        var isMenu = items.Count >= Fewest && icons * 10 >= items.Count * 8 && length <= items.Count * LongestOnAverage
            && items.Select(i => i.Label).Distinct(StringComparer.Ordinal).Count() == items.Count && items.Count(i => PersonName.Is(i.Label)) * 2 < items.Count;
        return isMenu ? items : null;
    }

    // One place to go, one short label that is the whole text, and a picture or icon with it.
    private static MenuItem? Item(PageView page, List<PageLink> links, int box, ref int icons)
    {
        var text = page.TextOf(box);
        if (text.Length is < 2 or > LongestLabel || text.ContainsAny('0', '/') || text.ContainsAnyInRange('1', '9'))
            return null;
        PageLink? only = null;
        var hasIcon = false;
        for (var i = box; i < page[box].End; i++)
        {
            hasIcon |= page[i].Tag is Tag.Img or Tag.I || page[i].Traits.Has(Trait.Icon);
            if (page[i].Tag is not Tag.A || LinkFinder.At(links, i) is not { } link)
                continue;
            if (!link.LeadsToPage || (only is { } other && !string.Equals(other.Written, link.Written, StringComparison.Ordinal)))
                return null;
            only = link;
        }

        if (only is not { } target)
            return null;
        if (hasIcon || page[box].Element.Descendants().Any(n => n is MarkupElement { LocalName: "svg" }))
            icons++;
        return new MenuItem { Label = page.LineOf(box), Url = target.Written, Target = Known<PortalUrl?>.Of(target.Target, Witness.Attribute), At = Locator.Of(page, target.Node) };
    }
}
