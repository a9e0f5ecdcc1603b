using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Styles;

/// <summary>The style sheets that a page names or holds, in their order.</summary>
internal sealed class PageStyles
{
    private const int MostSheets = 60;
    private const int LongestInline = 100_000;

    private readonly List<(PortalUrl? Address, StyleSheet? Own)> _sheets = [];

    public static PageStyles Of(PageView page, SiteAddresses addresses)
    {
        var styles = new PageStyles();
        if (page.Count == 0)
            return styles;
        foreach (var node in page[0].Element.Descendants())
        {
            if (node is not MarkupElement element || !IsSheet(element))
                continue;
            if (styles._sheets.Count == MostSheets)
                break;
            if (element.GetAttribute("media") is { } media && (media.Contains("print", StringComparison.OrdinalIgnoreCase) || media.Contains("max-", StringComparison.OrdinalIgnoreCase)))
                continue;
            if (element.LocalName is "link" && addresses.Resolve(page.Base, element.GetAttribute("href")) is { } address)
                styles._sheets.Add((address, null));
            else if (element.LocalName is "style" && element.TextContent is { Length: <= LongestInline } css && StyleSheet.Parse(css) is { IsEmpty: false } own)
                styles._sheets.Add((null, own));
        }

        return styles;
    }

    private static bool IsSheet(MarkupElement element) =>
        element.LocalName is "style" || (element.Tag is Tag.Link && element.GetAttribute("rel") is { } relation && relation.Split((char[]?)null).Contains("stylesheet", StringComparer.OrdinalIgnoreCase));

    /// <summary>What the sheets that were captured say of an element.</summary>
    public SizeRule SizeOf(ElementPath path, StyleBook book)
    {
        var found = new List<(int Weight, SizeRule Size)>();
        foreach (var (address, own) in _sheets)
            (own ?? book.Find(address))?.Collect(path, found);
        var size = SizeRule.Nothing;
        foreach (var (_, rule) in found.OrderBy(f => f.Weight))
            size = rule.Over(size);
        return size;
    }
}
