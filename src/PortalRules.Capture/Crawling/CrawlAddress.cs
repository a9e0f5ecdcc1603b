using System.Text.RegularExpressions;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>An address of the portal as the crawler compares it.</summary>
internal sealed partial class CrawlAddress
{
    private const int LongestAddress = 2_000;
    private const int MostSegments = 24;
    private const int MostRepeats = 3;

    private CrawlAddress(PortalUrl url, string? key = null)
    {
        Url = url;
        var path = SiteAddresses.PathKey(url);
        var parameters = SiteAddresses.ParametersOf(url).Order(StringComparer.Ordinal).ToList();
        Key = key ?? (parameters.Count == 0 ? path : $"{path}?{string.Join('&', parameters)}");
        var names = parameters.Select(NameOf).ToList();
        Pattern = $"{path}?{string.Join('&', names)}";
        Family = FamilyOf(path, parameters);
        Series = parameters is [var only] && Script().IsMatch(path) && PostNumber().IsMatch(only) ? $"{Family}{only}" : Family;
        HasToken = parameters.Exists(p => Token().IsMatch(p));
    }

    /// <summary>The address that is asked: without session and tracking, which differ with every visit.</summary>
    public PortalUrl Url { get; }

    /// <summary>Path and sorted parameters: two addresses with the same are one page to the reader, whatever the scheme, <c>www.</c>, order, session and tracking.</summary>
    public string Key { get; }

    /// <summary>Path and names of parameters: addresses that differ only in values.</summary>
    public string Pattern { get; }

    /// <summary>Path and parameters without numbers but those that name a content (<c>id=5</c>): the pages of one list or one calendar.</summary>
    public string Family { get; }

    /// <summary>The family, and the number of <c>/?p=5</c>, which is a page of a list or, where a whole portal is one script, an article: nothing tells which.</summary>
    public string Series { get; }

    /// <summary>Whether a parameter looks like a token that is made anew for each visit.</summary>
    public bool HasToken { get; }

    /// <summary>Whether the address grows out of itself (<c>/a/b/a/b/a/b</c>) or is longer than any that people make.</summary>
    public bool IsGrown => Url.Value.Length > LongestAddress || Repeats(Url.Path.Split('/', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The comparable form of an address.</summary>
    /// <param name="url">An address of the portal over HTTP or HTTPS.</param>
    public static CrawlAddress Of(PortalUrl url) => new(SiteAddresses.WithoutVisit(url));

    /// <summary>The comparable form of an address, which may be a click counter.</summary>
    public static CrawlAddress OfAny(PortalUrl url) => ClickCounters.IsCounter(url) ? OfCounter(url) : Of(url);

    // Its tokens differ from page to page, and it is asked as it is written.
    private static CrawlAddress OfCounter(PortalUrl url) => new(url, $"counter:{ClickCounters.KeyOf(url)}");

    private static string NameOf(string parameter) =>
        parameter.IndexOf('=', StringComparison.Ordinal) is var equals and >= 0 ? parameter[..equals] : parameter;

    private static string FamilyOf(string path, List<string> parameters)
    {
        var folders = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(s => !Number().IsMatch(s));
        var kept = parameters.Where(p => !Number().IsMatch(p[(p.IndexOf('=', StringComparison.Ordinal) + 1)..]) || ContentName().IsMatch(NameOf(p))).Select(p => Token().IsMatch(p) ? NameOf(p) : p);
        return $"/{string.Join('/', folders)}?{string.Join('&', kept)}";
    }

    private static bool Repeats(string[] segments)
    {
        if (segments.Length > MostSegments)
            return true;
        for (var length = 1; length * MostRepeats <= segments.Length; length++)
        {
            var run = 0;
            for (var i = length; i < segments.Length; i++)
            {
                run = string.Equals(segments[i], segments[i - length], StringComparison.Ordinal) ? run + 1 : 0;
                if (run >= length * (MostRepeats - 1))
                    return true;
            }
        }

        return false;
    }

    // 5, 2023-05, 2023.05.01, page-3, trang-12.
    [GeneratedRegex(@"^((page|trang|p)[-_]?)?\d+([-_.]\d+)*(\.html?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // id, tabid, catid, ItemID, page_id, idtin, id_muc; not idx and grid, which turn pages.
    [GeneratedRegex("(?<!gr)id$|^id[^x]|^cat$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentName();

    [GeneratedRegex(@"^p=\d+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostNumber();

    [GeneratedRegex(@"^/$|\.(php|aspx?|jsp|do)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Script();

    [GeneratedRegex("=([0-9a-f]{16,}|[0-9]{9,}|(?=[a-z0-9_-]*[0-9])(?=[a-z0-9_-]*[a-z])[a-z0-9_-]{20,})$|^(token|checkss|csrf|_csrf|nonce|s|hash|rnd|rand|_)=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
