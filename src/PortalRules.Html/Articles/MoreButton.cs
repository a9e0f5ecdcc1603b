using PortalRules.Html.Accessibility;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Text;

namespace PortalRules.Html.Articles;

/// <summary>Whether a button brings further items of a list: <c>&lt;button&gt;Xem thêm&lt;/button&gt;</c>. The same words open the rest of a text, a menu or an item.</summary>
internal static class MoreButton
{
    private const int LongestLabel = 24;

    // "Trang 1/5", "Hiển thị 20 trên 340 tin".
    private const int LongestBetween = 40;

    private const int FewestItems = 2;
    private const Trait Never = Trait.Slider | Trait.Menu | Trait.MainMenu | Trait.TopMenu | Trait.Comment | Trait.Popup;

    /// <summary>Whether there is one in the page's own content.</summary>
    public static bool IsOn(PageView page, List<ListEntry> entries, List<Grid> grids)
    {
        var items = entries.Where(e => e.IsOwn && e.IsItem).ToList();
        var before = page.Content;
        for (var i = page.Content; i < page[page.Content].End; i++)
        {
            if (!IsButton(page, i) || page.HasTrait(i, Never, page.Content))
                continue;
            var label = VietnameseText.Key(LabelOf(page, i));
            if (ScriptedPaging.IsMore(label))
                return true;
            if (label is not ("xem them" or "them" or "view more" or "show more" or "more"))
                continue;
            if (FollowsList(page, i, before, items, grids))
                return true;
            before = i;
        }

        return false;
    }

    private static bool IsButton(PageView page, int node)
    {
        ref var at = ref page[node];
        if (at.Hidden || at.TextEnd - at.TextStart > LongestLabel || !ContentFinder.IsOwn(page, node))
            return false;
        var element = at.Element;
        var isButton = at.Tag is Tag.A ? LeadsNowhere(element) : RoleReader.Of(element) is "button" || element.HasAttribute("onclick");
        return isButton && !element.HasAttribute("disabled") && !Opens(element);
    }

    private static bool LeadsNowhere(MarkupElement link) =>
        !link.Find("href", out var href) || href.Trim() is var written && (written is "" or "#" || written.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));

    // What it shows is on the page already.
    private static bool Opens(MarkupElement element) =>
        element.HasAttribute("aria-expanded") || element.HasAttribute("aria-haspopup") || element.HasAttribute("data-toggle") || element.HasAttribute("data-bs-toggle") || element.HasAttribute("data-target") || element.HasAttribute("data-bs-target");

    private static string LabelOf(PageView page, int node) =>
        page[node].Tag is Tag.Input ? page[node].Element.GetAttribute("value") ?? "" : page.TextOf(node).ToString();

    // One that follows every item belongs to the item; one that follows several at once, and nothing else, to their list.
    private static bool FollowsList(PageView page, int button, int before, List<ListEntry> items, List<Grid> grids)
    {
        if (items.Exists(e => page.Contains(e.Container, button)) || grids.Exists(g => g.Rows.Exists(r => page.Contains(r.Node, button) && items.Count(e => page.Contains(r.Node, e.TitleNode)) < FewestItems)))
            return false;
        var listed = items.Select(e => e.Container).Where(c => c > before && page[c].End <= button).Distinct().ToList();
        var tables = grids.Where(g => g.Node > before && page[g.Node].End <= button && g.Rows.Count > FewestItems).Select(g => g.Node);
        var end = (listed.Count < FewestItems ? [] : listed).Concat(tables).Select(n => page[n].TextEnd).DefaultIfEmpty(-1).Max();
        return end >= 0 && page.Text[end..Math.Max(end, page[button].TextStart)].Trim().Length <= LongestBetween;
    }
}
