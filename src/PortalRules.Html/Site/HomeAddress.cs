using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>
/// Which address is the home page: the portal's own where that has a path, else the one that the capture began with, else <c>/</c>; where it redirects, the page
/// to which it does. While resources still come that is a guess by what has come; <see cref="Settle"/> decides.
/// </summary>
internal sealed class HomeAddress(PortalUrl? own)
{
    private const int MostSteps = 20;

    private readonly Dictionary<string, PortalUrl> _redirects = new(StringComparer.Ordinal);
    private readonly List<PortalUrl> _sources = [];
    private readonly List<PortalUrl> _roots = [];
    private readonly PortalUrl? _own = own is { Path.Length: > 1 } ? own : null;
    private Func<PortalUrl, bool>? _settled;
    private string? _target;
    private bool _isGuessed = true;

    /// <summary>Takes a redirect.</summary>
    public void Add(PortalUrl from, PortalUrl to)
    {
        var place = SiteAddresses.PlaceOf(from);
        if (string.Equals(place, SiteAddresses.PlaceOf(to), StringComparison.Ordinal))
            return;
        // Of several redirects of one page the first by target, whatever the order in which they come.
        if (!_redirects.TryGetValue(place, out var other) || string.CompareOrdinal(to.Value, other.Value) < 0)
            _redirects[place] = to;
        _sources.Add(from);
        if (IsRoot(from, _own))
            _roots.Add(from);
        _isGuessed = _roots.Count == 0;
    }

    /// <summary>Whether an address is the home page.</summary>
    public bool Is(PortalUrl url)
    {
        if (_settled is not null)
            return _settled(url);
        if (!_isGuessed)
            (_target, _isGuessed) = (TargetOf(_roots, start: null, _ => true), true);
        return IsGiven(url) || (_target is not null && string.Equals(_target, SiteAddresses.PlaceOf(url), StringComparison.Ordinal));
    }

    /// <summary>Decides, now that all resources have come.</summary>
    /// <param name="start">The address that the capture began with, where it is known.</param>
    /// <param name="pages">The pages that were read.</param>
    public void Settle(PortalUrl? start, IReadOnlyCollection<PortalUrl> pages)
    {
        if (_redirects.Count == 0 && start is null)
            return;
        var places = pages.Select(SiteAddresses.PlaceOf).ToHashSet(StringComparer.Ordinal);
        PortalUrl?[] roots = _own is not null ? [_own] : start is null || (start.Path is "/" or "" && start.Query.Length == 0) ? [null] : [start, null];
        _settled = IsGiven;
        foreach (var root in roots)
        {
            if (pages.Any(p => IsRoot(p, root)))
            {
                if (root is not null)
                    _settled = url => IsRoot(url, root);
                return;
            }

            if (TargetOf(_sources.Where(s => IsRoot(s, root)), start, places.Contains) is not { } target)
                continue;
            _settled = url => string.Equals(target, SiteAddresses.PlaceOf(url), StringComparison.Ordinal);
            return;
        }
    }

    private bool IsGiven(PortalUrl url)
    {
        var path = url.Path;
        if (url.Query.Length > 0)
            return false;
        if (_own is not null)
            return IsRoot(url, _own);
        return path is "/" or "" || path.Equals("/index.html", StringComparison.OrdinalIgnoreCase) || path.Equals("/index.htm", StringComparison.OrdinalIgnoreCase)
            || path.Equals("/index.php", StringComparison.OrdinalIgnoreCase) || path.Equals("/default.aspx", StringComparison.OrdinalIgnoreCase);
    }

    // The query of the portal's own address has never counted; that of the address with which a capture began does.
    private bool IsRoot(PortalUrl url, PortalUrl? root) =>
        string.Equals(SiteAddresses.PathKey(url), root is null ? "/" : SiteAddresses.PathKey(root), StringComparison.Ordinal)
            && string.Equals(url.Query, root is null || ReferenceEquals(root, _own) ? "" : root.Query, StringComparison.Ordinal);

    // The capture may hold answers of other hosts: those of the portal's own come first.
    private string? TargetOf(IEnumerable<PortalUrl> roots, PortalUrl? start, Func<string, bool> isPage) =>
        roots.OrderBy(r => (start ?? own) is { } known && SiteAddresses.IsSameHost(r, known) ? 0 : 1).ThenBy(r => r.Value, StringComparer.Ordinal)
            .Select(End).FirstOrDefault(end => end is not null && isPage(end));

    private string? End(PortalUrl url)
    {
        var place = SiteAddresses.PlaceOf(url);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var step = 0; step < MostSteps && seen.Add(place); step++)
        {
            if (!_redirects.TryGetValue(place, out var next))
                return place;
            place = SiteAddresses.PlaceOf(next);
        }

        return null;
    }
}
