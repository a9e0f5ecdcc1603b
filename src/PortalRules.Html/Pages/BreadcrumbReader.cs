using PortalRules.Html.Markup;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Pages;

/// <summary>Reads the way from the home page to this one. It counts also where a script has yet to show it.</summary>
internal static class BreadcrumbReader
{
    public static List<(string Label, PortalUrl Target)> Read(PageView page, SiteAddresses addresses)
    {
        return Read(page, addresses, isTold: true) is { Count: > 0 } told ? told : Read(page, addresses, isTold: false);
    }

    private static List<(string Label, PortalUrl Target)> Read(PageView page, SiteAddresses addresses, bool isTold)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (isTold ? (page[i].Roles & Role.Section) is Role.None : !IsTrail(page, i))
                continue;
            var steps = new List<(string Label, PortalUrl Target)>();
            for (var inner = i; inner < page[i].End; inner++)
            {
                if (page[inner].Tag is not Tag.A || page[inner].Element.GetAttribute("href") is not { Length: > 0 } href || href[0] == '#' || addresses.Resolve(page.Base, href) is not { } target)
                    continue;
                var label = page.Share(VietnameseText.Clean(page[inner].Element.TextContent));
                if (label.Length is > 0 and < 120)
                    steps.Add((label, target));
            }

            if (steps.Count > 0)
                return steps;
        }

        return [];
    }

    private static bool IsTrail(PageView page, int i) =>
        page[i].Tag is not (Tag.A or Tag.Body) && (page[i].Traits.Has(Trait.Breadcrumb) || page[i].ItemType is { } type && type.EndsWith("/BreadcrumbList", StringComparison.Ordinal));
}
