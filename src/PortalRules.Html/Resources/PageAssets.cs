using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Resources;

/// <summary>Collects the scripts, style sheets and linked files of a page while it is flattened.</summary>
internal static class PageAssets
{
    private const int Most = 2_000;

    /// <summary>Those of the head; scripts of the body come with the walk.</summary>
    public static void CollectHead(MarkupElement root, PageView page)
    {
        for (var head = root.FirstElement; head is not null; head = head.NextElement)
        {
            if (head.Tag is not Tag.Head)
                continue;
            for (var child = head.FirstElement; child is not null; child = child.NextElement)
            {
                if (child.Tag is Tag.Script or Tag.Link)
                    Add(page, child);
                else if (child.LocalName is "style")
                    page.IsStyled = true;
            }
        }
    }

    public static void Add(PageView page, MarkupElement element)
    {
        page.IsStyled |= element.Tag is Tag.Script || (element.Find("rel", out var relation) && relation.Contains("stylesheet", StringComparison.OrdinalIgnoreCase));
        if (page.Assets.Count < Most)
            page.Assets.Add(element);
    }

    /// <summary>The scripts that a page loads from its own host or from a tag manager.</summary>
    public static List<PortalUrl> Scripts(PageView page, SiteAddresses addresses)
    {
        var scripts = new List<PortalUrl>();
        foreach (var asset in page.Assets)
        {
            if (asset.Tag is Tag.Script && AddressOf(asset) is { } address && addresses.Resolve(page.Base, address.Trim()) is { } target
                && (SiteAddresses.IsSameHost(target, page.Url) || target.Host.EndsWith("googletagmanager.com", StringComparison.Ordinal)) && !scripts.Contains(target))
                scripts.Add(target);
        }

        return scripts;
    }

    /// <summary>The address that a script or linked file names, or <see langword="null"/>.</summary>
    public static string? AddressOf(MarkupElement asset) =>
        asset.GetAttribute(asset.Tag is Tag.Link ? "href" : "src") is { Length: > 0 } address ? address : null;
}
