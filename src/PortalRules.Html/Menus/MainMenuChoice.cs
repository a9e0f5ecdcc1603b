using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Menus;

/// <summary>
/// Decides between the menu of the head and the menu of a side column which is the main one. Some portals keep a short row of means in the head
/// (home, directory, site map, e-mail, login) and the portal's own sections in the longer menu at the side.
/// </summary>
internal static class MainMenuChoice
{
    private const int FewestSections = 4;
    private const double MostlyMeans = 2 / 3.0;
    private const double HalfMeans = 0.5;

    private static readonly HashSet<string> Means = new(StringComparer.Ordinal)
    {
        "home", "so do", "so do trang", "so do trang web", "so do cong", "so do cong thong tin", "so do web", "so do website", "so do site", "site map", "sitemap",
        "mail", "webmail", "hom thu", "hop thu", "rss", "english", "vietnamese", "tieng anh", "tieng viet", "ngon ngu", "facebook", "zalo", "youtube", "login", "search",
    };

    private static readonly string[] MeansBefore =
    [
        "trang chu", "dang nhap", "dang ky", "dang xuat", "thanh vien", "tai khoan", "email", "e mail", "mail cong vu", "thu dien tu", "thu cong vu", "hom thu ", "hop thu ", "lien he", "danh ba", "tim kiem", "rss ", "tro giup",
    ];

    /// <summary>The main menu, or <see langword="null"/> where it may be either: then what it lacks is not known.</summary>
    /// <param name="head">The menu of the head that looks most like the main one.</param>
    /// <param name="menus">All menus of the home page.</param>
    /// <param name="home">The home page's address.</param>
    public static FoundMenu? Between(FoundMenu head, List<FoundMenu> menus, PortalUrl home)
    {
        var means = ShareOfMeans(head);
        var saysSo = (head.Traits & Trait.MainMenu) != Trait.None;
        var side = menus.Where(m => m.Zone is Zone.Left or Zone.Right or Zone.Side && m.Count > head.Count && HoldsSections(m, home)).MaxBy(m => m.Count);
        if (means >= MostlyMeans)
            return saysSo ? side is null ? head : null : side is { IsNamed: true } ? side : null;

        // A second menu of the head that holds the means leaves this one to be the main menu.
        var isPlain = saysSo || menus.Exists(m => m.Area is MenuArea.Head && !ReferenceEquals(m, head) && ShareOfMeans(m) >= HalfMeans);
        return side is null || (isPlain && means < HalfMeans) ? head : null;
    }

    private static double ShareOfMeans(FoundMenu menu) =>
        (double)menu.Items.Count(i => i.Children.Length == 0 && IsMeans(i.Label)) / menu.Items.Length;

    private static bool HoldsSections(FoundMenu menu, PortalUrl home)
    {
        var sections = menu.Items.Count(i => !IsMeans(i.Label) && (i.Children.Length > 0 || (i.Target.Or(null) is { } target && SiteAddresses.IsSameHost(target, home))));
        return sections >= FewestSections && sections * 10 >= menu.Items.Length * 6;
    }

    private static bool IsMeans(string label) =>
        VietnameseText.Key(label) is var key && (Means.Contains(key) || MeansBefore.Any(m => key.StartsWith(m, StringComparison.Ordinal)));
}
