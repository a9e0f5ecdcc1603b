using PortalRules.Html.Keeping;
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
    private readonly Dictionary<(string Kind, string Target), KeptResource> _found = [];
    private readonly BlockPool<KeptResource> _blocks = new();
    private readonly List<KeptResource> _onPage = [];
    private readonly HashSet<KeptResource> _seen = new(ReferenceEqualityComparer.Instance);

    public int Size => _found.Count;

    /// <summary>The number of the reading, from 1.</summary>
    public int Reading { get; set; } = 1;

    /// <summary>Keeps what a page loads, each once.</summary>
    public Blocks<KeptResource> Keep(PageView page)
    {
        lock (_lock)
        {
            _onPage.Clear();
            _seen.Clear();
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

            return _blocks.Keep(_onPage);
        }
    }

    /// <summary>Lets go of what finds resources again, when all pages are read.</summary>
    public void Close()
    {
        _found.Clear();
        _found.TrimExcess();
        _blocks.Close();
    }

    /// <summary>In the order of kind and target; of very many the first.</summary>
    public static IEnumerable<Resource> ToFacts(SiteIndex site) =>
        site.Pages.SelectMany(p => p.Resources.All).Distinct().SelectMany(b => b.Items).Distinct()
            .OrderBy(r => r.Kind, StringComparer.Ordinal).ThenBy(r => r.Target.Value, StringComparer.Ordinal).Take(Most)
            .Select(r => new Resource { Url = r.Written, Target = Known<PortalUrl?>.Of(r.Target, Witness.Attribute), Kind = r.Kind, Status = site.StatusOf(r.Target), At = r.At });

    private void Add(PageView page, string kind, string address, MarkupElement element)
    {
        var written = address.Trim();
        if (written.Length is 0 or > LongestAddress || addresses.Resolve(page.Base, written) is not { Scheme: "http" or "https" } target)
            return;
        if (kind is "image" && SiteAddresses.IsSameHost(target, page.Url))
            return;
        var key = (kind, target.Value);
        if (!_found.TryGetValue(key, out var kept))
            _found[key] = kept = new KeptResource { Number = _found.Count, Kind = kind, Target = target };
        if (!_seen.Add(kept))
            return;
        _onPage.Add(kept);
        if (kept.IsDue(page, Reading))
            (kept.Written, kept.At, kept.ToldIn) = (written, Locator.Of(page, element), Reading);
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
