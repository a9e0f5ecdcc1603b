using System.Text;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Html.Styles;

/// <summary>The style sheets of a capture. Only their rules on sizes are kept.</summary>
internal sealed class StyleBook
{
    private const int MostSheets = 500;

    private readonly Dictionary<string, StyleSheet> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Address, StyleSheet Sheet)> _byPath = new(StringComparer.Ordinal);

    public static bool IsStyleSheet(CapturedResource resource) =>
        resource.MediaType is { } type && type.StartsWith("text/css", StringComparison.OrdinalIgnoreCase) || resource.Url.Path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    public void Add(CapturedResource resource)
    {
        if (_byAddress.Count >= MostSheets)
            return;
        var sheet = StyleSheet.Parse(Encoding.UTF8.GetString(resource.Body.Span));
        _byAddress[resource.Url.Value] = sheet;
        // Of several versions the last by address, whatever the order in which they come.
        if (!_byPath.TryGetValue(PathOf(resource.Url), out var other) || string.CompareOrdinal(other.Address, resource.Url.Value) < 0)
            _byPath[PathOf(resource.Url)] = (resource.Url.Value, sheet);
    }

    /// <summary>A sheet by its address, else by its path: the version behind the question mark changes with every visit.</summary>
    public StyleSheet? Find(PortalUrl? address) =>
        address is null ? null : _byAddress.GetValueOrDefault(address.Value) ?? _byPath.GetValueOrDefault(PathOf(address)).Sheet;

    private static string PathOf(PortalUrl url) => $"{PortalUrl.BareHost(url.Host)}{url.Path}";
}
