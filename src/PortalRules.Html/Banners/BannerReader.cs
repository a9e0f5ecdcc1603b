using PortalRules.Html.Articles;
using PortalRules.Html.Badges;
using PortalRules.Html.Images;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Banners;

/// <summary>Finds the banners of a page: what the platform's map names, else pictures of the frame and of the home page's blocks that speak for themselves.</summary>
internal static class BannerReader
{
    private const int LongestText = 200;

    public static List<BannerDraft> Read(PageView page, List<PageLink> links, List<ListEntry> entries, HashSet<int> menuNodes, SiteAddresses addresses)
    {
        var found = new List<BannerDraft>();
        var byKey = new Dictionary<string, BannerDraft>(StringComparer.Ordinal);
        var frame = new FramePictures(page, links, entries, menuNodes);
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Hidden || (page[i].Tag is not Tag.Img && BackgroundOf(page, i) is null))
                continue;
            var mapped = (page[i].Roles & Role.Banner) is not Role.None;
            if (!mapped && !frame.Has(i))
                continue;
            if (Draft(page, i, links, addresses, mapped) is not { } draft)
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

    private static BannerDraft? Draft(PageView page, int i, List<PageLink> links, SiteAddresses addresses, bool mapped)
    {
        var element = page[i].Element;
        var written = page[i].Tag is Tag.Img ? PictureAddress.Of(element) : BackgroundOf(page, i);
        if (written is null || addresses.Resolve(page.Base, written) is not { Scheme: "http" or "https" } image || addresses.IsTransient(image) || BadgeReader.IsTrust(image))
            return null;
        Known<int> width = PictureSize.Of(element, "width"), height = PictureSize.Of(element, "height");
        if (BannerSizes.IsTooSmall(width, height))
            return null;
        var anchor = page.Nearest(i, Tag.A);
        var (target, isScripted) = BannerTarget.Of(page, i, anchor, links, addresses, image);
        var zone = ZoneOf(page, i);
        var counter = target is not null && ClickCounters.IsCounter(target);
        var key = $"{image.Value}\n{zone}\n{(target is null ? "" : counter ? ClickCounters.KeyOf(target) : target.Value)}";
        return new BannerDraft
        {
            Image = image,
            Alt = VietnameseText.Clean(element.GetAttribute("alt")),
            Text = page[i].Tag is Tag.Img ? TextOf(page, i, anchor) : page.LineOf(i) is { Length: > 0 and <= LongestText } line ? line : null,
            Target = target,
            IsScripted = isScripted,
            Zone = zone,
            Width = width,
            Height = height,
            IsMapped = mapped,
            Node = i,
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
            Zone.Unknown when page[page.Content].Tag is not Tag.Body && page.Contains(page.Content, image) => "center",
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
