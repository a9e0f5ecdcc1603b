using PortalRules.Snapshots;

namespace PortalRules.Fetching;

/// <summary>Which address each saved file stands for: one folder per host as wget --mirror makes them, else files of one portal.</summary>
internal sealed class SavedLayout
{
    private const string Nowhere = "https://portal.invalid/";

    private readonly Dictionary<string, string>? _hosts;
    private readonly string _site;

    public SavedLayout(IReadOnlyCollection<SavedFile> files, PortalUrl? portal)
    {
        _site = portal is null || portal.Host.Length == 0 ? Nowhere : portal.Value[..(portal.Value.Length - portal.PathAndQuery.Length)] + portal.Path[..(portal.Path.LastIndexOf('/') + 1)];
        var readable = files.Where(f => f.Failure is null).ToList();
        if (!HasOnlyHosts(readable))
            return;
        _hosts = readable
            .Select(f => f.Path.Split('/')[0])
            .Distinct(StringComparer.Ordinal)
            .Where(SavedNames.IsHost)
            .ToDictionary(f => f, f => Root(SavedNames.HostOf(f), portal), StringComparer.Ordinal);
        if (_site is Nowhere)
            _site = _hosts.OrderBy(h => h.Key, StringComparer.Ordinal).First().Value;
    }

    /// <summary>Where the portal.yaml itself counts as captured.</summary>
    public PortalUrl PortalFile =>
        PortalUrl.TryParse(_site + Fetching.PortalFile.FileName, out var url) ? url : throw new InvalidOperationException(_site);

    /// <summary>The address of a file; <see langword="null"/> for one that lies beside the hosts' folders, such as a log.</summary>
    public PortalUrl? AddressOf(string path)
    {
        var (root, below) = (_site, path);
        if (_hosts is not null)
        {
            var slash = path.IndexOf('/', StringComparison.Ordinal);
            if (slash < 0)
                return null;
            (root, below) = _hosts.TryGetValue(path[..slash], out var host) ? (host, path[(slash + 1)..]) : (_site, path);
        }

        return PortalUrl.TryParse(root + SavedNames.AddressOf(below), out var url) ? url : null;
    }

    private static bool HasOnlyHosts(List<SavedFile> files)
    {
        var below = files.Where(f => f.Path.Contains('/', StringComparison.Ordinal)).ToList();
        return below.Count > 0
            && below.TrueForAll(f => SavedNames.IsHost(f.Path[..f.Path.IndexOf('/', StringComparison.Ordinal)]))
            && !files.Exists(f => !f.Path.Contains('/', StringComparison.Ordinal) && SavedNames.IsPage(f.Path));
    }

    private static string Root(string host, PortalUrl? portal)
    {
        if (portal is not null && string.Equals(PortalUrl.BareHost(portal.Host), PortalUrl.BareHost(host), StringComparison.Ordinal))
            return $"{portal.Scheme}://{host}/";
        return host.Contains(':', StringComparison.Ordinal) ? $"http://{host}/" : $"https://{host}/";
    }
}
