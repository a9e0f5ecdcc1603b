namespace PortalRules.Snapshots;

/// <summary>Finds pages of the capture by address, however it is written: whole, or as path and query on the portal.</summary>
internal sealed class PageIndex
{
    private readonly Portal _portal;
    private readonly Dictionary<string, Page> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Page> _keyed = new(StringComparer.Ordinal);

    public PageIndex(PortalSnapshot snapshot)
    {
        _portal = snapshot.Portal;
        var pages = snapshot.Stored<Page>("pages");
        Count = pages.Length;
        foreach (var page in pages)
        {
            _written.TryAdd(page.Url, page);
            _keyed.TryAdd(_portal.KeyOf(page.Url), page);
        }

        // The address that a page names as its own finds it too, unless a page stands there.
        foreach (var page in pages)
        {
            if (page.Canonical.Or(null) is { Length: > 0 } canonical)
                _keyed.TryAdd(_portal.KeyOf(canonical), page);
        }
    }

    /// <summary>How many pages the capture has.</summary>
    public int Count { get; }

    public Page? Find(string address) =>
        address.Length == 0 ? null : _written.GetValueOrDefault(address) ?? _keyed.GetValueOrDefault(_portal.KeyOf(address));

    public Page? Find(PortalUrl url) =>
        _written.GetValueOrDefault(url.Value) ?? _keyed.GetValueOrDefault(_portal.Owns(url) ? url.PathAndQuery : url.Value);

    public string KeyOf(string address) => Find(address)?.Url ?? _portal.KeyOf(address);
}
