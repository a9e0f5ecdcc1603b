using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>
/// Resolves and compares addresses. Frame links repeat on every page, so each written address is resolved once.
/// Two addresses are the same page when host, path and query agree; scheme, <c>www.</c>, a final <c>index.html</c> and slash aside. Thread-safe.
/// </summary>
internal sealed partial class SiteAddresses
{
    private readonly ConcurrentDictionary<(string Scheme, string Host), ConcurrentDictionary<string, PortalUrl?>> _rooted = [];
    private readonly ConcurrentDictionary<string, PortalUrl> _shared = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _transient = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _keys = new(StringComparer.Ordinal);

    private Portal _portal = new();

    /// <summary>The portal whose addresses are compared. While pages are still being read it is not known: then no address has a key.</summary>
    public Portal Portal
    {
        get => _portal;
        set
        {
            _portal = value;
            _keys.Clear();
        }
    }

    /// <summary>Lets go of what resolves addresses at once, when all pages are read.</summary>
    public void Close()
    {
        _rooted.Clear();
        _shared.Clear();
        _transient.Clear();
    }

    /// <summary>The one object for an address: very many facts name the same pages.</summary>
    public PortalUrl Share(PortalUrl url) => _shared.GetOrAdd(url.Value, url);

    public PortalUrl? Resolve(PortalUrl page, string? written)
    {
        if (string.IsNullOrEmpty(written))
            return null;
        var shared = written[0] == '/' || written.StartsWith("http", StringComparison.OrdinalIgnoreCase);
        if (!shared)
            return Parse(page, written);
        var known = _rooted.GetOrAdd((page.Scheme, page.Host), static _ => new(StringComparer.Ordinal));
        if (!known.TryGetValue(written, out var url))
            url = known.GetOrAdd(written, Parse(page, written) is { } parsed ? Share(parsed) : null);
        return url;
    }

    /// <summary>Resolves an address that no other page is likely to name, and forgets it.</summary>
    public static PortalUrl? ResolveApart(PortalUrl page, string? written) => string.IsNullOrEmpty(written) ? null : Parse(page, written);

    /// <summary>The comparable form of an address of this portal; <see langword="null"/> for any other address.</summary>
    public string? KeyOf(PortalUrl? url)
    {
        if (url is null || (_portal.Url ?? _portal.Source) is null)
            return null;
        if (!_keys.TryGetValue(url.Value, out var key))
            _keys[url.Value] = key = url.Scheme is "http" or "https" && _portal.Owns(url) ? Key(url) : null;
        return key;
    }

    /// <summary>Whether an address changes with every visit or is a means, not content: tokens, login, print, feeds, counters, search.</summary>
    public bool IsTransient(PortalUrl url)
    {
        if (!_transient.TryGetValue(url.Value, out var transient))
            _transient[url.Value] = transient = Transient().IsMatch(QueryKey(url) is { Length: > 0 } query ? $"{url.Path}?{query}" : url.Path);
        return transient;
    }

    /// <summary>The comparable form of any address, with its host.</summary>
    public static string PlaceOf(PortalUrl url) => $"{PortalUrl.BareHost(url.Host)}{Key(url)}";

    public static bool IsSameHost(PortalUrl a, PortalUrl b) =>
        string.Equals(PortalUrl.BareHost(a.Host), PortalUrl.BareHost(b.Host), StringComparison.Ordinal);

    private static PortalUrl? Parse(PortalUrl page, string written)
    {
        try
        {
            return PortalUrl.Resolve(page, written);
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static string Key(PortalUrl url)
    {
        var path = PathKey(url);
        return QueryKey(url) is { Length: > 0 } query ? $"{path}?{query}" : path;
    }

    // Where the reader came from tells nothing of the page: Liferay, SharePoint and Drupal write it into the links of their lists.
    private static string QueryKey(PortalUrl url)
    {
        var query = url.Query;
        if (query.Length == 0 || !WayBack().IsMatch(query))
            return query;
        return string.Join('&', query.Split('&').Where(p => !WayBack().IsMatch(p)));
    }

    public static string PathKey(PortalUrl url)
    {
        var path = url.Path;
        if (path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase))
            path = path[..^"index.html".Length];
        if (path.IndexOf(";jsessionid=", StringComparison.OrdinalIgnoreCase) is var session and > 0)
            path = path[..session];
        path = path.Length > 1 ? path.TrimEnd('/') : path;
        if (path.Length == 0)
            path = "/";
        return path;
    }

    [GeneratedRegex("(^|&)(redirect|inheritRedirect|returnurl|destination|source)=(https?|%2F|/|true|false|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WayBack();

    // A short "sid" is a section or an item; a long one a visit.
    [GeneratedRegex(@"[?&]s(ession)?id=[0-9a-z_-]{16,}(&|$)|[?&](token|phpsessid|nv_redirect|nvvithemever|checkss|sort|order|orderby)=|[?&](q|s|keyword|tukhoa|search)=|/(login|logout|register|dang-nhap|dangnhap|dang-ky|users|signin|print|savefile|sendmail|rss|feeds?|search|seek|tim-kiem|timkiem|captcha|click|wp-admin|wp-login\.php|admin)(/|$|\?|\.)|second=cronjobs|[?&](print|tmpl|format|download|pdf|amp)=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Transient();
}
