using System.Collections.Immutable;
using PortalRules.Html.Menus;
using PortalRules.Html.Pages;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>Puts the menus of all pages together: those of the home page, and side menus of inner pages that the home page does not have.</summary>
internal static class MenuBuilder
{
    private const int LongLabel = 28;

    private static readonly string[] Order = ["main", "top", "side", "footer", "box"];

    public static List<Menu> Build(SiteIndex site)
    {
        var menus = new List<FoundMenu>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pages = site.Home is { } home ? site.Pages.Where(p => !ReferenceEquals(p, home)).Prepend(home) : site.Pages;
        foreach (var menu in pages.SelectMany(MenusOf))
        {
            if (seen.Add($"{menu.Role}\n{menu.LabelKey}") && !IsNewsList(menu, site))
                menus.Add(menu);
        }

        if (menus.Find(m => m.Role is "main") is { } main)
            menus.RemoveAll(m => !ReferenceEquals(m, main) && m.Role is "side" or "top" && (m.Traits & Trait.Mobile) != Trait.None && string.Equals(m.LabelKey, main.LabelKey, StringComparison.Ordinal));

        return [.. menus.OrderBy(m => Array.IndexOf(Order, m.Role)).Select(m => new Menu { Role = m.Role, Items = Followed(m.Items, site), At = m.At })];
    }

    // A list of a side column is told by the first page that shows it.
    private static IEnumerable<FoundMenu> MenusOf(PageFacts page) =>
        page.Menus.Concat(page.Sides.Where(s => s.At is { } at && string.Equals(at.Page, page.Url.Value, StringComparison.Ordinal)).Select(s => s.Menu).OfType<FoundMenu>());

    // "Tin mới", "Tin đọc nhiều": a list of a side column that nothing calls a menu, and whose entries are dated articles with titles as long as theirs.
    private static bool IsNewsList(FoundMenu menu, SiteIndex site)
    {
        if (menu.Role is not "side" || menu.IsNamed || menu.Items.Any(i => i.Children.Length > 0) || menu.Items.Sum(i => i.Label.Length) < LongLabel * menu.Items.Length)
            return false;
        var articles = menu.Items.Count(i => site.Find(site.KeyOf(i.Target.Or(null)))?.Article is { Published: not null });
        return articles * 2 > menu.Items.Length;
    }

    // Where entries lead in the end, as far as the capture tells.
    private static ImmutableArray<MenuItem> Followed(ImmutableArray<MenuItem> items, SiteIndex site) => !site.HasRedirects ? items :
    [
        .. items.Select(i => i with { Target = i.Target.TryGet(out var target) ? Known<PortalUrl?>.Of(site.EndOf(target), i.Target.Witness) : i.Target, Children = Followed(i.Children, site) }),
    ];

    public static IEnumerable<MenuItem> ItemsOf(IEnumerable<Menu> menus) => menus.SelectMany(m => m.Items.SelectMany(WithBelow));

    private static IEnumerable<MenuItem> WithBelow(MenuItem item) => item.Children.SelectMany(WithBelow).Prepend(item);
}
