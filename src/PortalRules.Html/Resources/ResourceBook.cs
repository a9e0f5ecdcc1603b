using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Resources;

/// <summary>
/// Keeps what pages load, once per kind and target with the first page that loads it: scripts, style sheets, fonts and frames of any host, pictures of
/// other hosts. Pages of a portal load the same files, so the book stays small. Thread-safe.
/// </summary>
internal sealed class ResourceBook(SiteAddresses addresses)
{
    private const int Most = 20_000;
    private const int LongestAddress = 2_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Kind, string Target), Resource> _found = [];

    public void Add(PageView page)
    {
        foreach (var asset in page.Assets)
        {
            if (PageAssets.AddressOf(asset) is { } address && KindOf(asset) is { } kind)
                Add(page, kind, address, asset);
        }

        for (var i = 0; i < page.Count; i++)
        {
            if (page[i].Tag is Tag.Iframe && page[i].Element.GetAttribute("src") is { } frame)
                Add(page, "frame", frame, page[i].Element);
            else if (page[i].Tag is Tag.Img && page[i].Element.GetAttribute("src") is { } picture && IsAbsolute(picture))
                Add(page, "image", picture, page[i].Element);
        }
    }

    /// <summary>In the order of kind and target; of very many the first, whatever the order in which pages were read.</summary>
    public IEnumerable<Resource> ToFacts() => _found.OrderBy(r => r.Key.Kind, StringComparer.Ordinal).ThenBy(r => r.Key.Target, StringComparer.Ordinal).Take(Most).Select(r => r.Value);

    private void Add(PageView page, string kind, string address, MarkupElement element)
    {
        var written = address.Trim();
        if (written.Length is 0 or > LongestAddress || addresses.Resolve(page.Base, written) is not { Scheme: "http" or "https" } target)
            return;
        if (kind is "image" && SiteAddresses.IsSameHost(target, page.Url))
            return;
        var key = (kind, target.Value);
        lock (_lock)
            Keep(page, key, written, target, element);
    }

    private void Keep(PageView page, (string Kind, string Target) key, string written, PortalUrl target, MarkupElement element)
    {
        if (_found.TryGetValue(key, out var known) && PageOrder.Instance.Compare(page.Url.Value, known.At!.Page) >= 0)
            return;
        _found[key] = new Resource { Url = written, Target = Known<PortalUrl?>.Of(target, Witness.Attribute), Kind = key.Kind, At = Locator.Of(page, element) };
    }

    private static bool IsAbsolute(string address) => address.TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase) || address.TrimStart().StartsWith("//", StringComparison.Ordinal);

    private static string? KindOf(MarkupElement asset)
    {
        if (asset.LocalName is "script")
            return "script";
        var relation = asset.GetAttribute("rel") ?? "";
        if (relation.Contains("stylesheet", StringComparison.OrdinalIgnoreCase))
            return "style";
        if (relation.Equals("preload", StringComparison.OrdinalIgnoreCase))
            return asset.GetAttribute("as") switch { "font" => "font", "style" => "style", "script" => "script", _ => null };
        return relation.Equals("modulepreload", StringComparison.OrdinalIgnoreCase) ? "script" : null;
    }
}
