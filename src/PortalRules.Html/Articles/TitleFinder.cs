using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Text;

namespace PortalRules.Html.Articles;

/// <summary>Finds the element that shows a page's title: the heading that the head of the page repeats, else the first main heading of the content, else what stands at the line of publication.</summary>
internal static class TitleFinder
{
    private const int ShortestTitle = 4;
    private const int LongestTitle = 400;
    private const int LongestSection = 60;
    private const int LongTitle = 15;
    private const int RunsToDate = 2;

    public static int Find(PageView page, List<ListEntry> entries)
    {
        if (Told(page) is var told and >= 0)
            return told;
        var found = Shown(page);
        return found >= 0 && !IsSectionName(page, found) ? found : TitleBesideDate.Find(page, entries) is var beside and >= 0 ? beside : found;
    }

    private static int Shown(PageView page)
    {
        var declared = VietnameseText.FoldLabel(page.Head.OpenGraphTitle ?? "");
        var title = VietnameseText.FoldLabel(page.Head.Title);
        int first = -1, matching = -1;
        for (var i = page.Content; i < page[page.Content].End && matching < 0; i++)
        {
            ref var node = ref page[i];
            if (!(node.Tag.IsHeading() || node.Traits.Has(Trait.Title)) || node.Hidden || node.TextEnd - node.TextStart is < ShortestTitle or > LongestTitle || !ContentFinder.IsOwn(page, i))
                continue;
            if (page.HasTrait(i, Trait.Related | Trait.Comment, page.Content) || IsLink(page, i))
                continue;
            var text = VietnameseText.FoldLabel(page.TextOf(i).ToString());
            if (text.Length > 0 && (string.Equals(text, declared, StringComparison.Ordinal) || title.StartsWith(text, StringComparison.Ordinal) && text.Length * 3 >= title.Length))
                matching = i;
            if (first < 0 && node.Tag is Tag.H1)
                first = i;
        }

        if (matching >= 0)
            return matching;
        return first >= 0 ? first : RunWithTitle(page, declared, title) is var run and >= 0 ? run : Dated(page);
    }

    // A page whose head names the portal alone: what its class calls a title, right above a line of publication.
    private static int Dated(PageView page)
    {
        for (var i = page.Content; i < page[page.Content].End; i++)
        {
            ref var node = ref page[i];
            if (!node.Traits.Has(Trait.Title) || node.Hidden || node.TextEnd - node.TextStart is < LongTitle or > LongestTitle || !ContentFinder.IsOwn(page, i) || IsLink(page, i) || page.HasTrait(i, Trait.Related | Trait.Comment, page.Content))
                continue;
            for (var r = node.RunEnd; r < Math.Min(node.RunEnd + RunsToDate, page[page.Content].RunEnd); r++)
            {
                if (page.Dates.Read(page.TextOf(page.Runs[r])) is { IsUpdate: false })
                    return i;
            }
        }

        return -1;
    }

    // Where the map's selector finds several, they are titles of items.
    private static int Told(PageView page)
    {
        var told = -1;
        for (var i = page.Content; i < page[page.Content].End; i++)
        {
            if ((page[i].Roles & Role.Title) is Role.None || page[i].Hidden || page[i].TextEnd - page[i].TextStart is < ShortestTitle or > LongestTitle)
                continue;
            if (told >= 0)
                return -1;
            told = i;
        }

        return told;
    }

    // Above its articles a module prints the name of their section, which the menu or the breadcrumb has too.
    private static bool IsSectionName(PageView page, int node)
    {
        if (page[node].TextEnd - page[node].TextStart > LongestSection)
            return false;
        var name = VietnameseText.FoldLabel(page.TextOf(node).ToString());
        foreach (ref readonly var run in page.Runs)
        {
            if (run.InLink && Math.Abs(run.End - run.Start - name.Length) <= 4 && IsWay(page, run.Node) && string.Equals(VietnameseText.FoldLabel(page.TextOf(run).ToString()), name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsWay(PageView page, int node) =>
        page[node].Zone is Zone.Nav or Zone.Header || (page[node].Zone is Zone.Unknown && node < page.Content) || page.HasTrait(node, Trait.Breadcrumb);

    // The heading of a list item leads elsewhere.
    private static bool IsLink(PageView page, int node)
    {
        for (var i = node; i < page[node].End; i++)
        {
            if (page[i].Tag is Tag.A && page[i].Element.GetAttribute("href") is { Length: > 1 })
                return true;
        }

        return page[node].InLink;
    }

    private static int RunWithTitle(PageView page, string declared, string title)
    {
        if (declared.Length < ShortestTitle && title.Length < ShortestTitle)
            return -1;
        foreach (ref readonly var run in page.RunsOf(page.Content))
        {
            if (run.InLink || run.End - run.Start < ShortestTitle || run.End - run.Start > 400 || !ContentFinder.IsOwn(page, run.Node) || page.HasTrait(run.Node, Trait.Breadcrumb, page.Content))
                continue;
            var text = VietnameseText.FoldLabel(page.TextOf(run).ToString());
            if (string.Equals(text, declared, StringComparison.Ordinal) || (title.StartsWith(text, StringComparison.Ordinal) && text.Length * 2 >= title.Length))
                return run.Node;
        }

        return -1;
    }
}
