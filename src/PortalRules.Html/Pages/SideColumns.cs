using PortalRules.Html.Markup;

namespace PortalRules.Html.Pages;

/// <summary>
/// Some themes set the side columns inside the main part of the page. A column that calls itself one, and holds neither the page's heading nor most of its text,
/// is not the page's own content.
/// </summary>
internal static class SideColumns
{
    public static void Apply(PageView page)
    {
        var content = page.Content;
        var headed = HoldsHeading(page, content);
        var whole = page[content].TextEnd - page[content].TextStart;
        for (var i = content + 1; i < page[content].End; i++)
        {
            ref var node = ref page[i];
            if (node.Tag is Tag.Article)
            {
                i = node.End - 1;
                continue;
            }

            if (!IsNamed(node) || node.Zone is not (Zone.Center or Zone.Unknown) || (!headed && (node.TextEnd - node.TextStart) * 10 > whole * 7) || HoldsHeading(page, i))
                continue;
            var zone = node.Traits.Has(Trait.Left) == node.Traits.Has(Trait.Right) ? Zone.Side : node.Traits.Has(Trait.Left) ? Zone.Left : Zone.Right;
            var end = node.End;
            for (; i < end; i++)
            {
                if (page[i].Zone is Zone.Center or Zone.Unknown)
                    page[i].Zone = zone;
            }

            i = end - 1;
        }
    }

    private static bool IsNamed(in PageNode node) => node.Tag is Tag.Aside || (node.Tag is Tag.Block or Tag.Section && node.Traits.Has(Trait.Side));

    private static bool HoldsHeading(PageView page, int box)
    {
        for (var i = box + 1; i < page[box].End; i++)
        {
            if ((page[i].Tag is Tag.H1 or Tag.Main && page[i].TextEnd > page[i].TextStart && !page[i].Hidden) || (page[i].Roles & (Role.Title | Role.Content)) is not Role.None)
                return true;
        }

        return false;
    }
}
