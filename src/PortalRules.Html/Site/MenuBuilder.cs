using PortalRules.Html.Menus;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>Puts the menus of all pages together: those of the home page, and side menus of inner pages that the home page does not have.</summary>
internal static class MenuBuilder
{
    private static readonly string[] Order = ["main", "top", "side", "footer", "box"];

    public static List<Menu> Build(SiteIndex site)
    {
        var menus = new List<FoundMenu>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pages = site.Home is { } home ? site.Pages.Where(p => !ReferenceEquals(p, home)).Prepend(home) : site.Pages;
        foreach (var menu in pages.SelectMany(p => p.Menus))
        {
            if (seen.Add($"{menu.Role}\n{menu.LabelKey}"))
                menus.Add(menu);
        }

        return [.. menus.OrderBy(m => Array.IndexOf(Order, m.Role)).Select(m => new Menu { Role = m.Role, Items = m.Items, At = m.At })];
    }

    public static IEnumerable<MenuItem> ItemsOf(IEnumerable<Menu> menus) => menus.SelectMany(m => m.Items.SelectMany(WithBelow));

    private static IEnumerable<MenuItem> WithBelow(MenuItem item) => item.Children.SelectMany(WithBelow).Prepend(item);
}
