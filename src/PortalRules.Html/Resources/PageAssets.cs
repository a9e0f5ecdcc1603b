using AngleSharp.Dom;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Resources;

/// <summary>Collects the scripts, style sheets and linked files of a page while it is flattened.</summary>
internal static class PageAssets
{
    private const int Most = 2_000;

    /// <summary>Those of the head; scripts of the body come with the walk.</summary>
    public static void CollectHead(IElement root, PageView page)
    {
        var children = root.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement { LocalName: "head" } head)
                continue;
            var inner = head.ChildNodes;
            for (var j = 0; j < inner.Length; j++)
            {
                if (inner[j] is IElement { LocalName: "script" or "link" } element)
                    Add(page, element);
            }
        }
    }

    public static void Add(PageView page, IElement element)
    {
        if (page.Assets.Count < Most)
            page.Assets.Add(element);
    }

    /// <summary>The scripts that a page loads from its own host or from a tag manager.</summary>
    public static List<PortalUrl> Scripts(PageView page, SiteAddresses addresses)
    {
        var scripts = new List<PortalUrl>();
        foreach (var asset in page.Assets)
        {
            if (asset.LocalName is "script" && AddressOf(asset) is { } address && addresses.Resolve(page.Base, address.Trim()) is { } target
                && (SiteAddresses.IsSameHost(target, page.Url) || target.Host.EndsWith("googletagmanager.com", StringComparison.Ordinal)) && !scripts.Contains(target))
                scripts.Add(target);
        }

        return scripts;
    }

    /// <summary>The address that a script or linked file names, or <see langword="null"/>.</summary>
    public static string? AddressOf(IElement asset) =>
        asset.GetAttribute(asset.LocalName is "link" ? "href" : "src") is { Length: > 0 } address ? address : null;
}
