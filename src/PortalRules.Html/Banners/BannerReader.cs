using AngleSharp.Dom;
using PortalRules.Html.Articles;
using PortalRules.Html.Badges;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Banners;

/// <summary>
/// Finds banners: pictures of the frame and of the home page's blocks that are no thumbnail of a listed item, no menu icon and no logo.
/// </summary>
internal static class BannerReader
{
    private const int SmallestSide = 40;
    private const int LargestIcon = 48;
    private const int LongestText = 200;

    public static List<BannerDraft> Read(PageView page, List<PageLink> links, List<ListEntry> entries, HashSet<int> menuNodes, SiteAddresses addresses, Func<string, bool> isFirst)
    {
        var found = new List<BannerDraft>();
        var byKey = new Dictionary<string, BannerDraft>(StringComparer.Ordinal);
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Hidden || (page[i].Tag is not Tag.Img && BackgroundOf(page, i) is null))
                continue;
            var mapped = (page[i].Roles & Role.Banner) is not Role.None;
            if (!mapped && !IsInFrame(page, i, links, entries, menuNodes))
                continue;
            if (Draft(page, i, links, addresses, mapped, isFirst) is not { } draft)
                continue;
            if (byKey.TryGetValue(draft.Key, out var same))
            {
                same.Copies++;
                continue;
            }

            byKey[draft.Key] = draft;
            found.Add(draft);
        }

        return found;
    }

    private static bool IsInFrame(PageView page, int image, List<PageLink> links, List<ListEntry> entries, HashSet<int> menuNodes)
    {
        var own = ContentFinder.IsOwn(page, image) || page[image].Zone is Zone.Center or Zone.Unknown;
        if (own && !page.IsHome)
            return false;
        if (OwnContentReader.IsDecoration(page, image) || IsLogo(page, image))
            return false;
        if (MenuIcons.IsIcon(page, image, links, menuNodes))
            return false;
        for (var at = image; at >= 0; at = page[at].Parent)
        {
            if ((page[at].Traits.Traits & (Trait.Social | Trait.Comment | Trait.Paging | Trait.Search)) != Trait.None || page[at].Tag is Tag.Form)
                return false;
        }

        return !entries.Exists(e => page.Contains(e.Container, image) && !IsOwnLabel(page, e, image));
    }

    // The words in the link of a picture that leads off the site are the banner's own, unless they are dated or a heading like those of an item.
    private static bool IsOwnLabel(PageView page, ListEntry entry, int image) =>
        entry.Date is null && !entry.IsHeading && page.Contains(entry.TitleNode, image) && !SiteAddresses.IsSameHost(entry.Target, page.Url);

    // Some themes show the picture of the head or of a slide as a background.
    private static string? BackgroundOf(PageView page, int node)
    {
        if (!page[node].Traits.Has(Trait.Banner | Trait.Slider) || page[node].Tag is not (Tag.Block or Tag.A or Tag.Section or Tag.Li) || page[node].Element.GetAttribute("style") is not { } style)
            return null;
        var at = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase);
        var end = at < 0 ? -1 : style.IndexOf(')', at);
        var url = end < 0 ? "" : style[(at + 4)..end].Trim(' ', '\'', '"');
        return url.Length > 0 && !url.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !url.EndsWith(".gif", StringComparison.OrdinalIgnoreCase) ? url : null;
    }

    private static bool IsLogo(PageView page, int image)
    {
        for (int at = image, steps = 0; at >= 0 && steps < 3; at = page[at].Parent, steps++)
        {
            if (page[at].Traits.Has(Trait.Logo))
                return true;
        }

        var file = FileName(page[image].Element.GetAttribute("src") ?? "");
        return file.StartsWith("logo", StringComparison.OrdinalIgnoreCase) || file.Contains("quochuy", StringComparison.OrdinalIgnoreCase) || file.Contains("quoc-huy", StringComparison.OrdinalIgnoreCase);
    }

    private static BannerDraft? Draft(PageView page, int i, List<PageLink> links, SiteAddresses addresses, bool mapped, Func<string, bool> isFirst)
    {
        var element = page[i].Element;
        var written = page[i].Tag is not Tag.Img ? BackgroundOf(page, i)
            : element.GetAttribute("src") is { Length: > 0 } src && !src.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? src
            : element.GetAttribute("data-src") ?? element.GetAttribute("data-original");
        if (written is null || addresses.Resolve(page.Base, written) is not { Scheme: "http" or "https" } image || addresses.IsTransient(image) || BadgeReader.IsTrust(image))
            return null;
        Known<int> width = PictureSize.Of(element, "width"), height = PictureSize.Of(element, "height");
        if (width.Or(SmallestSide) < SmallestSide || height.Or(SmallestSide) < SmallestSide || Math.Max(width.Or(int.MaxValue), height.Or(int.MaxValue)) <= LargestIcon)
            return null;
        var anchor = page.Nearest(i, Tag.A);
        var target = anchor >= 0 ? LinkFinder.At(links, anchor)?.Target : null;
        var zone = ZoneOf(page, i);
        var counter = target is not null && ClickCounters.IsCounter(target);
        var key = $"{image.Value}\n{zone}\n{(target is null ? "" : counter ? ClickCounters.KeyOf(target) : target.Value)}";
        return new BannerDraft
        {
            Image = image,
            Alt = VietnameseText.Clean(element.GetAttribute("alt")),
            Text = page[i].Tag is Tag.Img ? TextOf(page, i, anchor) : page.LineOf(i) is { Length: > 0 and <= LongestText } line ? line : null,
            Target = target,
            Zone = zone,
            Width = width,
            Height = height,
            IsMapped = mapped,
            At = isFirst(key) ? Locator.Of(page, i) : null,
            Key = key,
        };
    }

    private static string? ZoneOf(PageView page, int image)
    {
        if (page[image].InSlider && (page[image].Zone is Zone.Center or Zone.Unknown or Zone.Header))
            return "slider";
        return page[image].Zone switch
        {
            Zone.Header or Zone.Nav => "header",
            Zone.Left => "left",
            Zone.Right => "right",
            Zone.Footer => "footer",
            Zone.Center => "center",
            _ => null,
        };
    }

    // What is written with the picture: titles of link and picture, visible text of the link, a caption under it.
    private static string? TextOf(PageView page, int image, int anchor)
    {
        var title = VietnameseText.Clean(anchor >= 0 ? page[anchor].Element.GetAttribute("title") : null);
        if (title.Length == 0)
            title = VietnameseText.Clean(page[image].Element.GetAttribute("title"));
        if (title.Length > 0)
            return title;
        if (anchor >= 0 && page.LineOf(anchor) is { Length: > 0 and <= LongestText } text)
            return text;
        var figure = page.Nearest(image, Tag.Figure);
        if (figure >= 0 && page.LineOf(figure) is { Length: > 0 and <= LongestText } caption)
            return caption;
        var box = page[anchor >= 0 ? anchor : image].Parent;
        return box >= 0 && page[box].Traits.Has(Trait.Banner) && page[box].Zone is not Zone.Header && page.LineOf(box) is { Length: > 0 and <= LongestText } beside ? beside : null;
    }

    public static string FileName(string address)
    {
        var path = address.AsSpan();
        var query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];
        return path[(path.LastIndexOf('/') + 1)..].ToString();
    }
}
