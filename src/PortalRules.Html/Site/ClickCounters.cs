using System.Text.RegularExpressions;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>Addresses that count a click and then lead on; where to, a saved page does not tell unless the address itself names it.</summary>
internal static partial class ClickCounters
{
    public static bool IsCounter(PortalUrl url) => Counter().IsMatch(url.PathAndQuery);

    /// <summary>The address without what changes from visit to visit: how two links to one counter are recognised.</summary>
    public static string KeyOf(PortalUrl url) => Token().Replace(url.PathAndQuery, "");

    /// <summary>The target that a counter's own address carries (<c>…/click?id=3&amp;url=https%3A%2F%2F…</c>); <see langword="null"/> where it carries none.</summary>
    public static PortalUrl? TargetIn(PortalUrl url)
    {
        foreach (var part in url.Query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                continue;
            var value = Uri.UnescapeDataString(part[(equals + 1)..].Replace('+', ' '));
            if ((value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) && PortalUrl.TryParse(value, out var target) && target.Host.Length > 0)
                return target;
        }

        return null;
    }

    [GeneratedRegex(@"/(banners?|baner|ads?|advert\w*|adv|quang-?cao|qc|lien-?ket|weblinks?)/(click|redirect|go|out|visit(link)?)\b|/(ad|adv|banner|link)_?(click|redirect|out)\b|/linkout/|/delivery/ck\.php|[?&]task=(banners\.)?click\b|banner_?click(through)?|ad_?click|click_?(banner|adv?|counter|through)|adrotate-out|[?&](bannerid|banner_id|ad_id|adid|adsid)=|/linkclick\.aspx\?(.*&)?link=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    [GeneratedRegex("[?&](s|token|sid|checkss|t|hash)=[^&]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
