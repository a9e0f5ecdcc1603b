using PortalRules.Html.Articles;
using PortalRules.Html.Banners;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Images;

/// <summary>Reads the pictures of a page's own content with their captions.</summary>
internal static class ImageReader
{
    private const int LongestCaption = 300;
    private const Trait Foreign = Trait.Related | Trait.Comment | Trait.Social | Trait.Breadcrumb;

    public static List<Image> Read(PageView page, List<ListEntry> entries, SiteAddresses addresses)
    {
        var found = new List<Image>();
        var nodes = new List<int>();
        for (var i = page.Content; i < page[page.Content].End; i++)
        {
            if (page[i].Tag is not Tag.Img || page[i].Hidden || !ContentFinder.IsOwn(page, i) || OwnContentReader.IsDecoration(page, i) || page.HasTrait(i, Foreign, page.Content))
                continue;
            if (entries.Exists(e => page.Contains(e.Container, i)))
                continue;
            var element = page[i].Element;
            var src = SiteAddresses.ResolveApart(page.Base, element.GetAttribute("src") ?? element.GetAttribute("data-src"));
            if (src is not { Scheme: "http" or "https" } || addresses.IsTransient(src))
                continue;
            nodes.Add(i);
            found.Add(new Image
            {
                Src = src.Value,
                Alt = VietnameseText.Clean(element.GetAttribute("alt")),
                Caption = CaptionOf(page, i),
                Width = PictureSize.Of(element, "width"),
                Height = PictureSize.Of(element, "height"),
                Page = page.Url.Value,
                At = Locator.Of(page, i),
            });
        }

        ShareCaptions(page, nodes, found);
        return found;
    }

    // Pictures in a row may share the line under the last of them: that it is not theirs is not known.
    private static void ShareCaptions(PageView page, List<int> nodes, List<Image> images)
    {
        for (var i = images.Count - 2; i >= 0; i--)
        {
            if (!images[i].Caption.IsKnown || images[i].Caption.Or(null) is not null || !page.Text[page[nodes[i]].TextEnd..page[nodes[i + 1]].TextStart].IsWhiteSpace())
                continue;
            var shared = images[i + 1].Caption.Or(null) ?? images[i + 1].Doubts.FirstOrDefault(d => d.Field is "caption")?.Candidates[0];
            if (shared is not null)
                images[i] = images[i] with { Caption = Known<string?>.Unknown(UnknownReason.NotShown), Doubts = [new Doubt("caption", [shared])] };
        }
    }

    /// <summary>A caption stands in the figure, in the box that says so, in the next row of a table made for it, or as a line right under the picture.</summary>
    private static Known<string?> CaptionOf(PageView page, int image)
    {
        var figure = page.Nearest(image, Tag.Figure);
        if (figure >= 0)
        {
            for (var i = figure + 1; i < page[figure].End; i++)
            {
                if (page[i].Tag is Tag.Figcaption && Text(page, i) is { } caption)
                    return Known<string?>.Of(caption, Witness.VisibleLine);
            }
        }

        for (int at = image, steps = 0; at > page.Content && steps < 4; at = page[at].Parent, steps++)
        {
            if (page[at].Traits.Has(Trait.Caption) && page[at].Tag is not Tag.Img && Text(page, at) is { } boxed)
                return Known<string?>.Of(boxed, Witness.VisibleLine);
        }

        return Under(page, image) is { } line ? Known<string?>.Of(line, Witness.VisibleLine) : Known<string?>.Of(null, Witness.VisibleLine);
    }

    private static string? Under(PageView page, int image)
    {
        // The line that holds the picture alone, then what follows it.
        var block = image;
        while (page[block].Parent > page.Content && page.TextOf(page[block].Parent).IsEmpty)
            block = page[block].Parent;
        var next = page[block].End;
        if (next >= page[page.Content].End)
            return null;
        if (page[block].Tag is Tag.Tr && page[next].Tag is Tag.Tr && page[next].Parent == page[block].Parent)
            return Text(page, next);
        if (page[next].Parent != page[block].Parent)
            return null;
        if (page[next].Traits.Has(Trait.Caption))
            return Text(page, next);
        return Text(page, next) is { } text && (IsCredit(text) || IsSetAsCaption(page, next)) ? text : null;
    }

    private static bool IsCredit(string text) => VietnameseText.Key(text) is var key && key.StartsWith("anh", StringComparison.Ordinal) && text.Contains(':', StringComparison.Ordinal);

    // Whole line in italics, or centred.
    private static bool IsSetAsCaption(PageView page, int node)
    {
        var style = page[node].Element.GetAttribute("style") ?? "";
        var align = page[node].Element.GetAttribute("align") ?? "";
        if (style.Contains("italic", StringComparison.OrdinalIgnoreCase) || (style.Contains("text-align", StringComparison.OrdinalIgnoreCase) && style.Contains("center", StringComparison.OrdinalIgnoreCase))
            || align.Equals("center", StringComparison.OrdinalIgnoreCase) || page[node].Traits.Has(Trait.Centered))
            return true;
        for (var i = node; i < page[node].End; i++)
        {
            if (page[i].Tag is Tag.Em or Tag.I && page.TextOf(i).Length * 10 >= page.TextOf(node).Length * 9)
                return true;
        }

        return false;
    }

    private static string? Text(PageView page, int node) => page.LineOf(node) is { Length: > 1 and <= LongestCaption } text ? text : null;
}
