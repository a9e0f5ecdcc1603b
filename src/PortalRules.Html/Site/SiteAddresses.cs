using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>
/// Resolves and compares addresses. Frame links repeat on every page, so each written address is resolved once.
/// Two addresses are the same page when host, path and query agree; scheme, <c>www.</c>, a final <c>index.html</c> and slash aside,
/// and what tells of the visit and not of the page: session, tracking, where the reader came from. Thread-safe.
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
            _keys[url.Value] = key = url.Scheme is "http" or "https" && _portal.Owns(url) ? Key(url, QueryKey(url)) : null;
        return key;
    }

    /// <summary>Whether an address changes with every visit or is a means, not content: tokens, login, print, feeds, counters, search.</summary>
    public bool IsTransient(PortalUrl url)
    {
        if (!_transient.TryGetValue(url.Value, out var transient))
            _transient[url.Value] = transient = Transient().IsMatch(QueryKey(url) is { Length: > 0 } query ? $"{url.Path}?{query}" : url.Path);
        return transient;
    }

    /// <summary>The comparable form of any address, with its host, whatever the order of its parameters.</summary>
    public static string PlaceOf(PortalUrl url) => $"{PortalUrl.BareHost(url.Host)}{Key(url, InOrder(QueryKey(url)))}";

    /// <summary>The comparable form of an address of this portal, whatever the order of its parameters; that of <see cref="KeyOf"/> keeps the order.</summary>
    /// <param name="key">A form that <see cref="KeyOf"/> gave.</param>
    public static string InAnyOrder(string key) => key.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 ? $"{key[..query]}?{InOrder(key[(query + 1)..])}" : key;

    /// <summary>The parameters that tell of the page, in the order in which they are written.</summary>
    public static string[] ParametersOf(PortalUrl url) => QueryKey(url).Split('&', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>An address without what a server or a campaign writes into it anew for each visit.</summary>
    public static PortalUrl WithoutVisit(PortalUrl url)
    {
        var query = Without(url.Query, Visit());
        var path = Session().Replace(url.Path, "");
        if (query.Length == url.Query.Length && path.Length == url.Path.Length)
            return url;
        return PortalUrl.TryParse($"{url.Scheme}://{url.Host}{path}{(query.Length == 0 ? "" : $"?{query}")}", out var plain) ? plain : url;
    }

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

    private static string Key(PortalUrl url, string query)
    {
        var path = PathKey(url);
        return query.Length > 0 ? $"{path}?{query}" : path;
    }

    private static string QueryKey(PortalUrl url) => Without(Without(url.Query, Visit()), WayBack());

    private static string Without(string query, Regex parameter) =>
        query.Length == 0 || !parameter.IsMatch(query) ? query : string.Join('&', query.Split('&').Where(p => !parameter.IsMatch(p)));

    private static string InOrder(string query) => query.Contains('&', StringComparison.Ordinal) ? string.Join('&', query.Split('&', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)) : query;

    public static string PathKey(PortalUrl url)
    {
        var path = url.Path;
        if (path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase))
            path = path[..^"index.html".Length];
        if (path.Contains(";jsessionid=", StringComparison.OrdinalIgnoreCase) || path.Contains("/(S(", StringComparison.OrdinalIgnoreCase))
            path = Session().Replace(path, "");
        path = path.Length > 1 ? path.TrimEnd('/') : path;
        if (path.Length == 0)
            path = "/";
        return path;
    }

    // Where the reader came from: Liferay, SharePoint and Drupal write it into the links of their lists.
    [GeneratedRegex("(^|&)(redirect|inheritRedirect|returnurl|destination|source)=(https?|%2F|/|true|false|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WayBack();

    // A short sid is the number of a section or an article.
    [GeneratedRegex(@"(^|&)((utm_[a-z]+|fbclid|gclid|zarsrc|mc_[ce]id|_ga|PHPSESSID|jsessionid|ASP\.NET_SessionId|nvvithemever)=|(sid|sessionid)=[0-9a-z_-]{16,}(&|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Visit();

    [GeneratedRegex(@";jsessionid=[^/?;]*|/\(S\([a-z0-9]{10,40}\)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Session();

    [GeneratedRegex(@"[?&](token|phpsessid|nv_redirect|nvvithemever|checkss|sort|order|orderby)=|[?&](q|s|keyword|tukhoa|search)=|/(login|logout|register|dang-nhap|dangnhap|dang-ky|users|signin|print|savefile|sendmail|rss|feeds?|search|seek|tim-kiem|timkiem|captcha|click|wp-admin|wp-login\.php|admin)(/|$|\?|\.)|second=cronjobs|[?&](print|tmpl|format|download|pdf|amp)=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Transient();
}
