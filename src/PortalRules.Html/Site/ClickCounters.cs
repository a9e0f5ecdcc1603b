using System.Text.RegularExpressions;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>Addresses that count a click and then lead on; where to, a saved page does not tell.</summary>
internal static partial class ClickCounters
{
    public static bool IsCounter(PortalUrl url) => Counter().IsMatch(url.PathAndQuery);

    /// <summary>The address without what changes from visit to visit: how two links to one counter are recognised.</summary>
    public static string KeyOf(PortalUrl url) => Token().Replace(url.PathAndQuery, "");

    [GeneratedRegex(@"/(banners?|baner|ads?|advert\w*|quang-?cao|qc|lien-?ket)/(click|redirect|go|out)\b|/(ad|banner|link)_?(click|redirect|out)\b|[?&]task=click\b|bannerclick|adclick", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    [GeneratedRegex("[?&](s|token|sid|checkss|t|hash)=[^&]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
