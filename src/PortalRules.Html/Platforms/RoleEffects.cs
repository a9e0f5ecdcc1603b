using PortalRules.Html.Markup;
using PortalRules.Html.Pages;

namespace PortalRules.Html.Platforms;

/// <summary>What a role means for the zone and the hints of an element: so every reader heeds the map without knowing of it.</summary>
internal static class RoleEffects
{
    public static void Apply(PageView page)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Roles is not Role.None)
                Apply(page, i, page[i].Roles);
        }
    }

    private static void Apply(PageView page, int i, Role roles)
    {
        var hints = HintsOf(roles);
        if (hints is not Trait.None)
            page[i].Traits = page[i].Traits with { Traits = page[i].Traits.Traits | hints };
        if ((roles & Role.MainMenu) is not Role.None)
            Move(page, i, Zone.Nav, keepsSides: true);
        if ((roles & Role.TopMenu) is not Role.None)
            Move(page, i, Zone.Header, keepsSides: true);
        if ((roles & Role.SideMenu) is not Role.None)
            Move(page, i, Zone.Side, keepsSides: true);
        if ((roles & (Role.FooterMenu | Role.Imprint)) is not Role.None)
            Move(page, i, Zone.Footer, keepsSides: false);
        if ((roles & Role.Banner) is not Role.None)
            MarkPictures(page, i);
    }

    private static Trait HintsOf(Role roles)
    {
        var hints = Trait.None;
        foreach (var (role, trait) in (ReadOnlySpan<(Role, Trait)>)
        [
            (Role.MainMenu, Trait.Menu | Trait.MainMenu), (Role.TopMenu, Trait.Menu | Trait.TopMenu), (Role.SideMenu, Trait.Menu), (Role.FooterMenu, Trait.Menu),
            (Role.Paging, Trait.Paging), (Role.Related, Trait.Related), (Role.Imprint, Trait.Imprint), (Role.Published, Trait.Date), (Role.ItemDate, Trait.Date), (Role.ItemTitle, Trait.Title), (Role.Title, Trait.Title),
        ])
        {
            if ((roles & role) is not Role.None)
                hints |= trait;
        }

        return hints;
    }

    // A menu keeps the head, and where it may the column, in which it stands.
    private static void Move(PageView page, int node, Zone zone, bool keepsSides)
    {
        var from = page[node].Zone;
        if (from == zone || (keepsSides && from is Zone.Header or Zone.Nav or Zone.Left or Zone.Right or Zone.Side or Zone.Footer))
            return;
        for (var i = node; i < page[node].End; i++)
            page[i].Zone = zone;
    }

    private static void MarkPictures(PageView page, int box)
    {
        for (var i = box; i < page[box].End; i++)
        {
            if (page[i].Tag is Tag.Img)
                page[i].Roles |= Role.Banner;
        }
    }
}
