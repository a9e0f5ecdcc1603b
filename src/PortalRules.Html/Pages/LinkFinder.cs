using PortalRules.Html.Markup;
using PortalRules.Html.Site;

namespace PortalRules.Html.Pages;

/// <summary>Collects the visible links of a page in document order.</summary>
internal static class LinkFinder
{
    public static List<PageLink> Find(PageView page, SiteAddresses addresses)
    {
        var links = new List<PageLink>(128);
        for (var i = 0; i < page.Count; i++)
        {
            ref var node = ref page[i];
            if (node.Tag is not Tag.A || node.Hidden || node.Element.GetAttribute("href") is not { } href)
                continue;
            var written = href.Trim();
            links.Add(new PageLink(i, written, addresses.Resolve(page.Base, written)));
        }

        return links;
    }

    /// <summary>The link that an element is, or <see langword="null"/>.</summary>
    public static PageLink? At(List<PageLink> links, int node)
    {
        int low = 0, high = links.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = links[middle].Node;
            if (at == node)
                return links[middle];
            if (at < node)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }
}
