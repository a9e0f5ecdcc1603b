using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Banners;

/// <summary>Tells the pictures of menu entries from banners: those beside a label, and those of entries that are a picture only, unless they are large or lead off the site.</summary>
internal static class MenuIcons
{
    private const int ShortestLine = 80;
    private const int SmallestBanner = 100;
    private const Trait Menus = Trait.Menu | Trait.MainMenu | Trait.TopMenu;

    public static bool IsIcon(PageView page, int image, List<PageLink> links, HashSet<int> menuNodes)
    {
        if (page[image].InSlider)
            return false;
        var link = page.Nearest(image, Tag.A);
        var item = page.Nearest(image, Tag.Li);
        var inMenu = IsInMenu(page, image, menuNodes);
        if (item < 0)
            return inMenu && link >= 0 && HasText(page, link);
        if (inMenu || page[image].Zone is Zone.Header or Zone.Nav)
            return HasText(page, item) || !IsBanner(page, image, link, links);
        return IsLine(page, image, item) && !IsBanner(page, image, link, links);
    }

    private static bool IsInMenu(PageView page, int image, HashSet<int> menuNodes)
    {
        for (var at = image; at >= 0; at = page[at].Parent)
        {
            if (menuNodes.Contains(at) || page[at].Tag is Tag.Nav || (page[at].Tag is not Tag.Body && (page[at].Traits.Traits & Menus) != Trait.None))
                return true;
        }

        return false;
    }

    // A short line of a list with a picture before it.
    private static bool IsLine(PageView page, int image, int item) =>
        page.TextOf(item).Length is > 0 and < ShortestLine && PictureSize.Of(page[image].Element, "width").Or(0) < SmallestBanner;

    private static bool IsBanner(PageView page, int image, int link, List<PageLink> links) =>
        PictureSize.Of(page[image].Element, "width").Or(0) >= SmallestBanner
        || (link >= 0 && LinkFinder.At(links, link)?.Target is { } target && (ClickCounters.IsCounter(target) || !SiteAddresses.IsSameHost(target, page.Url)));

    private static bool HasText(PageView page, int node) => !page.TextOf(node).IsEmpty;
}
