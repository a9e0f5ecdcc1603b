using PortalRules.Html.Keeping;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Menus;

/// <summary>Finds the menus of a page and what part each plays.</summary>
internal sealed class MenuReader(SideBook sides)
{
    private const int FewestEntries = 4;

    private readonly List<KeptSide> _onPage = [];

    /// <summary>All menus of the home page, as they stand there.</summary>
    public static List<FoundMenu> Read(PageView page, List<PageLink> links)
    {
        var found = new List<FoundMenu>();
        foreach (var (node, area, traits, isNamed) in Lists(page))
        {
            if (Menu(page, links, node, area, traits, isNamed) is { } menu)
                found.Add(menu);
        }

        AssignRoles(found, page.Url);
        return found;
    }

    /// <summary>The lists in the side columns of any other page, each once for the whole portal.</summary>
    public Blocks<KeptSide> ReadSides(PageView page, List<PageLink> links)
    {
        _onPage.Clear();
        foreach (var (node, area, traits, isNamed) in Lists(page))
        {
            if (area is MenuArea.Side)
                _onPage.Add(sides.Keep(page, node, () => Side(page, links, node, traits, isNamed)));
        }

        return sides.Keep(_onPage);
    }

    private static FoundMenu? Side(PageView page, List<PageLink> links, int node, Trait traits, bool isNamed)
    {
        if (Menu(page, links, node, MenuArea.Side, traits, isNamed) is not { } menu)
            return null;
        menu.Role = "side";
        menu.At = Locator.Of(page, node);
        return menu;
    }

    private static FoundMenu? Menu(PageView page, List<PageLink> links, int i, MenuArea area, Trait traits, bool isNamed)
    {
        var tree = new MenuTreeReader(page, links);
        var items = page[i].Tag is Tag.Ul or Tag.Ol ? tree.List(i) : MenuBoxes.CellsWithLists(page, i) is { Count: > 0 } cells ? tree.Each(cells) : tree.Flat(i);
        return Accepts(page, i, area, items)
            ? new FoundMenu(i, area, [.. items.Select(d => d.Item)], page[i].Zone) { Traits = traits, IsNamed = isNamed, ToldRole = ToldRole(page, i) }
            : null;
    }

    private static List<(int Node, MenuArea Area, Trait Traits, bool IsNamed)> Lists(PageView page)
    {
        var found = new List<(int Node, MenuArea Area, Trait Traits, bool IsNamed)>();
        for (var i = 0; i < page.Count;)
        {
            ref var node = ref page[i];
            if (!IsList(page, i))
            {
                i++;
                continue;
            }

            var end = node.End;
            var traits = TraitsAbove(page, i);
            var isNamed = IsNamed(page, i, traits);
            var area = AreaOf(page, i, traits, isNamed);
            if (node.Tag is Tag.Td && area is not MenuArea.Head)
            {
                i++;
                continue;
            }

            if (area is not MenuArea.None)
                found.Add((i, area, traits, isNamed));
            i = end;
        }

        return found;
    }

    private static bool IsList(PageView page, int i)
    {
        ref var node = ref page[i];
        if (node.Hidden && !node.Traits.Has(Trait.Menu))
            return false;
        if (node.Tag is Tag.Ul or Tag.Ol)
            return true;
        var box = node.Tag is Tag.Nav || (node.Tag is Tag.Block or Tag.Table or Tag.Section or Tag.Td && (node.Traits.Has(Trait.MainMenu) || node.Traits.Has(Trait.TopMenu) || node.Traits.Has(Trait.Menu)));
        if (!box)
            return false;
        if (MenuBoxes.CellsWithLists(page, i).Count > 0)
            return true;
        for (var inner = i + 1; inner < node.End; inner++)
        {
            if (page[inner].Tag is Tag.Ul or Tag.Ol || (node.Tag is Tag.Td && page[inner].Tag is Tag.Table))
                return false;
        }

        return true;
    }

    private static bool IsNamed(PageView page, int i, Trait traits) =>
        (traits & (Trait.Menu | Trait.MainMenu | Trait.TopMenu)) != Trait.None || page.HasAncestor(i, Tag.Nav) || page[i].Tag is Tag.Nav;

    private static MenuArea AreaOf(PageView page, int i, Trait traits, bool named)
    {
        const Trait Never = Trait.Breadcrumb | Trait.Paging | Trait.Comment | Trait.Social | Trait.Related;
        if ((traits & Never) != Trait.None || page[i].InSlider)
            return MenuArea.None;
        return page[i].Zone switch
        {
            Zone.Nav => MenuArea.Head,
            Zone.Header => MenuArea.Head,
            Zone.Left or Zone.Right or Zone.Side => named || (traits & Trait.Side) != Trait.None ? MenuArea.Side : MenuArea.None,
            Zone.Footer => (traits & Trait.Imprint) != Trait.None ? MenuArea.None : MenuArea.Footer,
            Zone.Unknown when named => i < page.Content || page.Content == 0 || IsAboveAll(page, i) ? MenuArea.Head : page.Contains(page.Content, i) ? MenuArea.None : MenuArea.Side,
            _ => MenuArea.None,
        };
    }

    // Where no part of the page is told from the others, the menu is what stands above the first heading.
    private static bool IsAboveAll(PageView page, int i)
    {
        if (page[page.Content].Tag is not Tag.Body)
            return false;
        for (var at = page.Content; at < i; at++)
        {
            if (page[at].Tag.IsHeading() && !page[at].Hidden && page[at].TextEnd > page[at].TextStart)
                return false;
        }

        return true;
    }

    private static string? ToldRole(PageView page, int i)
    {
        for (var at = i; at >= 0 && page[at].Tag is not Tag.Body; at = page[at].Parent)
        {
            var roles = page[at].Roles & (Role.MainMenu | Role.TopMenu | Role.SideMenu | Role.FooterMenu);
            if (roles is not Role.None)
                return roles.HasFlag(Role.MainMenu) ? "main" : roles.HasFlag(Role.TopMenu) ? "top" : roles.HasFlag(Role.SideMenu) ? "side" : "footer";
        }

        return null;
    }

    private static Trait TraitsAbove(PageView page, int i)
    {
        var traits = Trait.None;
        for (var at = i; at >= 0 && page[at].Tag is not Tag.Body; at = page[at].Parent)
            traits |= page[at].Traits.Traits;
        return traits;
    }

    private static bool Accepts(PageView page, int node, MenuArea area, List<DraftItem> items)
    {
        var labelled = items.Count;
        if (labelled < 2)
            return false;
        var linked = items.Count(d => d.HasLink || d.Item.Children.Length > 0);
        var length = items.Sum(d => d.Item.Label.Length) / labelled;
        if (linked * 10 < labelled * 6 || length > (area is MenuArea.Head ? 48 : 60))
            return false;
        if (items.All(d => d.IsFragment && d.Item.Children.Length == 0) || items.All(d => IsLanguage(d.Item.Label)))
            return false;
        foreach (ref readonly var run in page.RunsOf(node))
        {
            if (area is not MenuArea.Head && page.Dates.Read(page.TextOf(run)) is not null)
                return false;
        }

        return true;
    }

    private static bool IsLanguage(string label) =>
        VietnameseText.Key(label) is "tieng viet" or "viet nam" or "vietnamese" or "vietnam" or "vi" or "vn" or "vie" or "english" or "tieng anh" or "en" or "eng" or "francais" or "lao" or "chinese" or "tieng trung" or "tieng phap" or "tieng lao";

    private static void AssignRoles(List<FoundMenu> menus, PortalUrl home)
    {
        foreach (var menu in menus)
            menu.Role = menu.ToldRole is { } told && told is not "main" ? told : menu.Area switch { MenuArea.Side => "side", MenuArea.Footer => "footer", _ => "top" };
        var head = menus.Where(m => m.Area is MenuArea.Head).MaxBy(MainScore);
        var main = head is { ToldRole: "main" } ? head
            : menus.Where(m => m.ToldRole is "main").MaxBy(m => m.Count) is { } named ? named
            : head is not null
            ? MainMenuChoice.Between(head, menus, home)
            : menus.Where(m => m.Area is MenuArea.Side && m.Count >= FewestEntries).MaxBy(m => m.Count);
        if (main is not null)
            main.Role = "main";
        if (head is null)
            return;

        // The same labels again in the head of the page are the menu for telephones.
        var labels = new HashSet<string>(StringComparer.Ordinal) { head.LabelKey };
        menus.RemoveAll(m => !ReferenceEquals(m, head) && m.Area is MenuArea.Head && (!labels.Add(m.LabelKey) || IsMobileCopy(m, head)));
    }

    private static bool IsMobileCopy(FoundMenu menu, FoundMenu main)
    {
        if ((menu.Traits & Trait.Mobile) == Trait.None)
            return false;
        var known = main.AllLabels().ToHashSet(StringComparer.Ordinal);
        var own = menu.AllLabels().ToList();
        return own.Count(known.Contains) * 10 >= own.Count * 8;
    }

    private static int MainScore(FoundMenu menu)
    {
        var score = menu.Count + (menu.Items.Any(i => i.Children.Length > 0) ? 6 : 0);
        if (menu.ToldRole is { } told)
            score += told is "main" ? 400 : -100;
        if ((menu.Traits & Trait.MainMenu) != Trait.None)
            score += 40;
        if ((menu.Traits & Trait.TopMenu) != Trait.None)
            score -= 25;
        if ((menu.Traits & Trait.Mobile) != Trait.None)
            score -= 30;
        return score;
    }
}
