using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Resources;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Badges;

/// <summary>
/// Reads the badges of third parties: the label of trust (nhãn tín nhiệm mạng) by the host of its issuer, and the code of the monitoring system (EMC) by
/// its call and its address, as they were found on portals of state agencies.
/// </summary>
internal static class BadgeReader
{
    private const string TrustHost = "tinnhiemmang.vn";
    private const string TrustPath = "/danh-ba-tin";

    /// <summary>Whether a picture is a label of trust and no banner.</summary>
    public static bool IsTrust(PortalUrl picture) => IsIssuer(picture);

    public static List<Badge> Read(PageView page, SiteAddresses addresses)
    {
        var found = new List<Badge>();
        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Hidden)
                continue;
            if (page[i].Tag is Tag.Img && Issued(page, page[i].Element.GetAttribute("src") ?? page[i].Element.GetAttribute("data-src"), addresses) is { } picture)
                found.Add(OfPicture(page, i, picture, addresses));
            else if (page[i].Tag is Tag.A && !HoldsPicture(page, i) && !ContentFinder.IsOwn(page, i) && LinkOf(page, i, addresses) is { } link)
                found.Add(Trust(page, i, HostOf(page, link), link));
        }

        if (Tracker(page, addresses) is { } tracker)
            found.Add(tracker);
        return found;
    }

    private static Badge OfPicture(PageView page, int i, PortalUrl picture, SiteAddresses addresses)
    {
        var anchor = page.Nearest(i, Tag.A);
        var target = anchor >= 0 && page[anchor].Element.GetAttribute("href") is { } href ? addresses.Resolve(page.Base, href.Trim()) : null;
        return Trust(page, anchor >= 0 ? anchor : i, NamedIn(picture) is { } host ? Known<string?>.Of(host, Witness.Attribute) : HostOf(page, target), target);
    }

    private static Badge Trust(PageView page, int node, Known<string?> host, PortalUrl? target) =>
        new() { Kind = "trust", Host = host, Target = Known<PortalUrl?>.Of(target, Witness.Attribute), At = Locator.Of(page, node) };

    private static PortalUrl? Issued(PageView page, string? address, SiteAddresses addresses) =>
        address is not null && address.Contains(TrustHost, StringComparison.OrdinalIgnoreCase) && addresses.Resolve(page.Base, address.Trim()) is { } url && IsIssuer(url) ? url : null;

    // A link without picture is a badge only where it leads to the entry of a portal in the issuer's directory.
    private static PortalUrl? LinkOf(PageView page, int node, SiteAddresses addresses) =>
        Issued(page, page[node].Element.GetAttribute("href"), addresses) is { } url && url.Path.StartsWith(TrustPath, StringComparison.OrdinalIgnoreCase) && SlugOf(url).Length > 0 ? url : null;

    private static bool IsIssuer(PortalUrl url) => string.Equals(PortalUrl.BareHost(url.Host), TrustHost, StringComparison.Ordinal);

    private static bool HoldsPicture(PageView page, int node)
    {
        for (var i = node; i < page[node].End; i++)
        {
            if (page[i].Tag is Tag.Img)
                return true;
        }

        return false;
    }

    // handle_cert?id={host}
    private static string? NamedIn(PortalUrl picture)
    {
        foreach (var part in picture.Query.TrimStart('?').Split('&'))
        {
            if (!part.StartsWith("id=", StringComparison.OrdinalIgnoreCase))
                continue;
            var written = Uri.UnescapeDataString(part[3..]).Trim();
            if (PortalUrl.TryParse(written, out var url))
                return PortalUrl.BareHost(url.Host);
            var host = written.TrimEnd('/');
            return host.Contains('.', StringComparison.Ordinal) && PortalUrl.TryParse($"https://{host}/", out var named) ? PortalUrl.BareHost(named.Host) : null;
        }

        return null;
    }

    // danh-ba-tin-nhiem/{host without dots}-{time}: it tells the host only where it is this portal's.
    private static Known<string?> HostOf(PageView page, PortalUrl? target)
    {
        var slug = target is not null && IsIssuer(target) ? SlugOf(target) : "";
        var end = slug.LastIndexOf('-');
        var named = end > 0 ? slug[..end] : slug;
        var own = PortalUrl.BareHost(page.Url.Host);
        return named.Length > 0 && string.Equals(named, own.Replace(".", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
            ? Known<string?>.Of(own, Witness.Address)
            : Known<string?>.Unknown(named.Length > 0 ? UnknownReason.Unreadable : UnknownReason.NotShown);
    }

    private static string SlugOf(PortalUrl url)
    {
        var parts = url.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 ? parts[1] : "";
    }

    private static Badge? Tracker(PageView page, SiteAddresses addresses)
    {
        MarkupElement? call = null;
        var names = false;
        PortalUrl? script = null;
        foreach (var asset in page.Assets)
        {
            if (asset.Tag is not Tag.Script)
                continue;
            if (PageAssets.AddressOf(asset) is { } address)
            {
                if (address.Contains(MonitoringCode.Script, StringComparison.OrdinalIgnoreCase))
                    script ??= addresses.Resolve(page.Base, address.Trim());
                continue;
            }

            var code = asset.TextContent;
            if (call is null && MonitoringCode.IsCall(code))
                call = asset;
            names |= call is not null && MonitoringCode.NamesAddress(code);
            if (call is not null)
                script ??= AddressIn(code);
        }

        return call is null || !(names || script is not null) ? null : new Badge
        {
            Kind = "monitoring",
            Host = Known<string?>.Unknown(UnknownReason.NotShown),
            Target = script is null ? Known<PortalUrl?>.Unknown(UnknownReason.Unreadable) : Known<PortalUrl?>.Of(script, Witness.Attribute),
            At = Locator.Of(page, call),
        };
    }

    // The address of the script stands in quotes in the code that loads it.
    private static PortalUrl? AddressIn(string code)
    {
        var at = code.IndexOf(MonitoringCode.Script, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var start = code.LastIndexOfAny(['"', '\''], at) + 1;
        var end = code.IndexOfAny(['"', '\''], at);
        return start > 0 && end > start && end - start < 300 && PortalUrl.TryParse(code[start..end], out var url) ? url : null;
    }
}
