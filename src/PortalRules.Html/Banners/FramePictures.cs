using PortalRules.Html.Articles;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Banners;

/// <summary>
/// Tells pictures that speak for themselves, in the frame or in a block of the home page, from those that belong to something: to a listed or described item,
/// to prose, to a menu entry, to a form, a logo, a badge.
/// </summary>
internal sealed class FramePictures(PageView page, List<PageLink> links, List<ListEntry> entries, HashSet<int> menuNodes)
{
    private const int ShortestWords = 25;
    private const int ShortestProse = 150;
    private const int MostSteps = 5;
    private const int MostLinks = 20;
    private const int MostRuns = 200;
    private const string TrustService = "tinnhiemmang.vn";
    private const Trait Foreign = Trait.Social | Trait.Comment | Trait.Paging | Trait.Search;

    public bool Has(int image)
    {
        var own = ContentFinder.IsOwn(page, image) || page[image].Zone is Zone.Center or Zone.Unknown;
        if (own && !page.IsHome)
            return false;
        if (page[image].Tag is Tag.Img && (OwnContentReader.IsDecoration(page, image) || IsCounterDigit(image)))
            return false;
        var anchor = page.Nearest(image, Tag.A);
        var link = anchor >= 0 ? LinkFinder.At(links, anchor) : null;
        if (IsLogo(image, link) || IsBadge(link) || MenuIcons.IsIcon(page, image, links, menuNodes))
            return false;
        for (var at = image; at >= 0; at = page[at].Parent)
        {
            if ((page[at].Traits.Traits & Foreign) != Trait.None || page[at].Tag is Tag.Form)
                return false;
        }

        if (entries.Exists(e => page.Contains(e.Container, image) && !IsOwnLabel(e, image)))
            return false;
        return page[image].InSlider || !(IsOfDescribedItem(image, anchor, link) || (own && IsInProse(image)));
    }

    // A visit counter is a row of pictures, one for each digit.
    private bool IsCounterDigit(int image) =>
        IsDigit(image) && ((image + 1 < page.Count && IsDigit(image + 1)) || IsDigit(image - 1));

    private bool IsDigit(int node)
    {
        if (page[node].Tag is not Tag.Img || page[node].Element.GetAttribute("src") is not { } src)
            return false;
        var name = src.AsSpan(src.LastIndexOf('/') + 1);
        return name.Length > 2 && char.IsAsciiDigit(name[0]) && name[1] is '.';
    }

    // The words of a picture that leads off the site are the banner's own, unless they are dated or look like those of an item:
    // those in its link, and a heading above it where no other item stands beside.
    private bool IsOwnLabel(ListEntry entry, int image)
    {
        if (entry.Date is not null || SiteAddresses.IsSameHost(entry.Target, page.Url))
            return false;
        return entry.IsHeading ? !entry.HasSummary && !HasSibling(entry) : page.Contains(entry.TitleNode, image);
    }

    private bool HasSibling(ListEntry entry)
    {
        var list = page[entry.Container].Parent;
        return entries.Exists(e => !ReferenceEquals(e, entry) && e.IsHeading && page[e.Container].Parent == list);
    }

    // Beside a heading that leads where the picture leads, and words that describe it: the picture of an item, wherever it stands.
    private bool IsOfDescribedItem(int image, int anchor, PageLink? link)
    {
        if (link?.Target is not { } target || ClickCounters.IsCounter(target))
            return false;
        for (int box = page[anchor].Parent, steps = 0; box >= 0 && steps < MostSteps && page[box].Tag is not (Tag.Body or Tag.Main); box = page[box].Parent, steps++)
        {
            var heading = -1;
            var first = FirstIn(box);
            for (var i = first; i < links.Count && links[i].Node < page[box].End; i++)
            {
                if (links[i].Node == anchor || links[i].Target is not { } other)
                    continue;
                if (i - first >= MostLinks || !string.Equals(other.Value, target.Value, StringComparison.Ordinal))
                    return false;
                if (IsHeading(links[i].Node, box))
                    heading = links[i].Node;
            }

            if (heading >= 0)
                return page.TextOf(box).Length - page.TextOf(heading).Length - page.TextOf(anchor).Length >= ShortestWords;
        }

        return false;
    }

    private int FirstIn(int box)
    {
        int low = 0, high = links.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (links[middle].Node <= box)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private bool IsHeading(int node, int box)
    {
        for (var at = node; at > box; at = page[at].Parent)
        {
            if (page[at].Tag.IsHeading() || page[at].Traits.Has(Trait.Title))
                return true;
        }

        return false;
    }

    // Paragraphs around a picture are text with a picture, not a banner with text.
    private bool IsInProse(int image)
    {
        var block = page[image].Parent;
        while (block >= 0 && page[block].Tag is Tag.A or Tag.P or Tag.Span or Tag.Strong or Tag.Em or Tag.I or Tag.Figure or Tag.Other)
            block = page[block].Parent;
        if (block < 0 || page[block].Traits.Has(Trait.Banner))
            return false;
        var prose = 0;
        var runs = page.RunsOf(block);
        // A block of so much is a column and no paragraph.
        if (runs.Length > MostRuns)
            return false;
        foreach (ref readonly var run in runs)
        {
            if (!run.InLink && BlockOf(run.Node) == block)
                prose += run.End - run.Start;
        }

        return prose >= ShortestProse;
    }

    private int BlockOf(int node)
    {
        while (node >= 0 && page[node].Tag is Tag.P or Tag.Span or Tag.Strong or Tag.Em or Tag.I or Tag.Br or Tag.Other)
            node = page[node].Parent;
        return node;
    }

    private bool IsLogo(int image, PageLink? link)
    {
        // In a column, the sign of another site that it leads to is a banner.
        if (link?.Target is { Scheme: "http" or "https" } target && page[image].Zone is Zone.Left or Zone.Right or Zone.Side or Zone.Center && !SiteAddresses.IsSameHost(target, page.Url))
            return false;
        for (int at = image, steps = 0; at >= 0 && steps < 3; at = page[at].Parent, steps++)
        {
            if (page[at].Traits.Has(Trait.Logo))
                return true;
        }

        var file = BannerReader.FileName(page[image].Element.GetAttribute("src") ?? "");
        return file.StartsWith("logo", StringComparison.OrdinalIgnoreCase) || file.Contains("quochuy", StringComparison.OrdinalIgnoreCase) || file.Contains("quoc-huy", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsBadge(PageLink? link) =>
        link?.Target is { } target && PortalUrl.BareHost(target.Host) is var host && (string.Equals(host, TrustService, StringComparison.Ordinal) || host.EndsWith($".{TrustService}", StringComparison.Ordinal));
}
