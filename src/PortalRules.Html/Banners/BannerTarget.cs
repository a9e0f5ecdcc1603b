using System.Text.RegularExpressions;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Banners;

/// <summary>Where a picture leads: by its link, an image map or a script that opens an address. No link is known only where none of them is.</summary>
internal static partial class BannerTarget
{
    private const int MostSteps = 3;
    private const int LongestScript = 2_000;

    public static (PortalUrl? Target, bool IsScripted) Of(PageView page, int image, int anchor, List<PageLink> links, SiteAddresses addresses, PortalUrl picture)
    {
        if (anchor >= 0 && LinkFinder.At(links, anchor)?.Target is { } target)
            return target is { Scheme: "http" or "https" } && IsPicture(target, picture) ? (null, false) : (target, false);
        for (int at = image, steps = 0; at >= 0 && (steps <= MostSteps || (anchor >= 0 && at >= anchor)); at = page[at].Parent, steps++)
        {
            if (ScriptOf(page[at].Element) is not { } script)
                continue;
            if (InScript(page, script, addresses) is not { } opened)
                return (null, IsScripted: OpensSomething(script));
            return IsPicture(opened, picture) ? (null, false) : (opened, false);
        }

        return (null, IsScripted: page[image].Element.HasAttribute("usemap"));
    }

    private static string? ScriptOf(MarkupElement element)
    {
        if (element.GetAttribute("onclick") is { Length: > 0 and <= LongestScript } script)
            return script;
        return element.LocalName is "a" && element.GetAttribute("href") is { Length: <= LongestScript } href && href.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) ? href : null;
    }

    private static PortalUrl? InScript(PageView page, string script, SiteAddresses addresses) =>
        Address().Match(script) is { Success: true } match ? addresses.Resolve(page.Base, match.Groups[1].Value) : null;

    private static bool OpensSomething(string script) =>
        script.Contains("open", StringComparison.OrdinalIgnoreCase) || script.Contains("location", StringComparison.OrdinalIgnoreCase) || script.Contains("click", StringComparison.OrdinalIgnoreCase) || script.Contains("redirect", StringComparison.OrdinalIgnoreCase);

    // Leads to the picture itself in full size: no target.
    private static bool IsPicture(PortalUrl target, PortalUrl picture) => string.Equals(target.Value, picture.Value, StringComparison.Ordinal);

    [GeneratedRegex(@"(?:open|location|href|redirect|go)\w*\s*[=(]\s*['""]((?:https?:/)?/[^'""\s]{1,500})['""]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
