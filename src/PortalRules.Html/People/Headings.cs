using PortalRules.Html.Markup;
using PortalRules.Html.Pages;

namespace PortalRules.Html.People;

/// <summary>Looks for headings above an element of the page's own content.</summary>
internal static class Headings
{
    private const int MostSteps = 4_000;

    /// <summary>The nearest heading above that a test accepts; on a home page the blocks have nothing to do with each other, so only the nearest counts.</summary>
    public static string? Above(PageView page, int node, Predicate<string> accepts)
    {
        var first = page.IsHome ? 0 : page.Content;
        for (var i = node - 1; i >= first && node - i < MostSteps; i--)
        {
            if (!page[i].Tag.IsHeading() || page[i].Hidden || page.LineOf(i) is not { Length: > 0 } heading)
                continue;
            if (accepts(heading))
                return heading;
            if (page.IsHome)
                return null;
        }

        return null;
    }
}
