using PortalRules.Html.Markup;
using PortalRules.Text;

namespace PortalRules.Html.Pages;

/// <summary>Finds the element that holds a page's own content, without the frame that every page has.</summary>
internal static class ContentFinder
{
    private const int ShortestTitle = 10;
    private const int LongestTitle = 400;

    public static void Find(PageView page)
    {
        if (page.Count == 0)
            return;
        var main = Told(page);
        if (main < 0)
            main = First(page, Tag.Main);
        if (main < 0)
            main = LargestCenter(page);
        page.Content = main >= 0 ? main : Densest(page);
        SideColumns.Apply(page);
    }

    /// <summary>Whether a node is the page's own content: inside the content element and in no frame zone.</summary>
    public static bool IsOwn(PageView page, int node) =>
        page.Contains(page.Content, node) && page[node].Zone is Zone.Center or Zone.Unknown;

    // Where the map's selector finds several boxes, it finds items and not the page's content.
    private static int Told(PageView page)
    {
        var told = -1;
        for (var i = 0; i < page.Count; i++)
        {
            if ((page[i].Roles & Role.Content) is Role.None || page[i].Hidden || page[i].TextEnd == page[i].TextStart)
                continue;
            if (told >= 0 && !page.Contains(told, i))
                return -1;
            told = told < 0 ? i : told;
        }

        if (told >= 0 && page[told].Zone is not (Zone.Center or Zone.Unknown))
            Recentre(page, told);
        return told;
    }

    private static void Recentre(PageView page, int node)
    {
        var from = page[node].Zone;
        for (var i = node; i < page[node].End; i++)
        {
            if (page[i].Zone == from)
                page[i].Zone = Zone.Center;
        }
    }

    private static int First(PageView page, Tag tag)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Tag == tag && !page[i].Hidden)
                return i;
        }

        return -1;
    }

    private static int LargestCenter(PageView page)
    {
        int best = -1, length = 0;
        for (var i = 1; i < page.Count; i++)
        {
            ref var node = ref page[i];
            if (node.Zone is not Zone.Center || page[node.Parent].Zone is Zone.Center)
                continue;
            var text = node.TextEnd - node.TextStart;
            if (best < 0 || text > length)
                (best, length) = (i, text);
        }

        return best >= 0 && page[best].Tag is Tag.Article && !HoldsHeading(page, best) ? -1 : best;
    }

    // The headings of an item lead to its page; an article that has no other is an item of a list.
    private static bool HoldsHeading(PageView page, int article)
    {
        var links = false;
        for (var i = article; i < page[article].End; i++)
        {
            if (!page[i].Tag.IsHeading() || page[i].Hidden || page[i].TextEnd == page[i].TextStart)
                continue;
            if (!page[i].InLink && !HoldsLink(page, i))
                return true;
            links = true;
        }

        return !links;
    }

    private static bool HoldsLink(PageView page, int node)
    {
        for (var i = node + 1; i < page[node].End; i++)
        {
            if (page[i].Tag is Tag.A)
                return true;
        }

        return false;
    }

    // The heading that the head of the page repeats belongs to the content, with the line of publication below it.
    private static int TitleIn(PageView page, int body)
    {
        var title = VietnameseText.FoldLabel(page.Head.Title);
        if (page.IsHome || title.Length < ShortestTitle)
            return -1;
        for (var i = body; i < page[body].End; i++)
        {
            ref var node = ref page[i];
            if (!node.Tag.IsHeading() || node.Hidden || node.InLink || node.Zone is not (Zone.Unknown or Zone.Center) || node.TextEnd - node.TextStart is < ShortestTitle or > LongestTitle)
                continue;
            if (VietnameseText.FoldLabel(page.TextOf(i).ToString()) is var text && text.Length * 2 >= title.Length && title.StartsWith(text, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    // Down from the body as long as one child holds most of what no frame zone holds.
    private static int Densest(PageView page)
    {
        var at = 0;
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Tag is Tag.Body)
            {
                at = i;
                break;
            }
        }

        var title = TitleIn(page, at);
        while (true)
        {
            int best = -1, most = 0, total = 0;
            for (var child = at + 1; child < page[at].End; child = page[child].End)
            {
                if (page[child].Zone is not (Zone.Unknown or Zone.Center) || page[child].Hidden)
                    continue;
                var text = page[child].TextEnd - page[child].TextStart;
                total += text;
                if (text > most)
                    (best, most) = (child, text);
            }

            if (best < 0 || most * 10 < total * 8 || page[best].Tag is Tag.Ul or Tag.P or Tag.A || most < 80)
                return at;
            if (page[best].Tag is Tag.Table && (best = LayoutTables.OnlyCell(page, best)) < 0)
                return at;
            if (title >= 0 && !page.Contains(best, title))
                return at;
            at = best;
        }
    }
}
