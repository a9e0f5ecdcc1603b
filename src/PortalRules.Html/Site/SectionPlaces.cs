using PortalRules.Html.Documents;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>Which addresses are sections, and what they are called: targets of menu entries, then categories that articles name as their place.</summary>
internal sealed class SectionPlaces
{
    private readonly Dictionary<string, SectionPlace> _byKey = new(StringComparer.Ordinal);

    public SectionPlaces(SiteIndex site, List<Menu> menus)
    {
        foreach (var menu in menus)
        {
            if (menu.Role is "footer" or "box")
                continue;
            foreach (var item in MenuBuilder.ItemsOf([menu]))
                Add(site, item.Label, item.Target.Or(null), menu.Role, item.At);
        }

        foreach (var page in site.Pages)
        {
            // The last step that leads elsewhere is the category of the page.
            if (page.Article is not null && page.Breadcrumb.LastOrDefault(b => site.KeyOf(b.Target) is { } key && !site.IsHome(key) && !string.Equals(key, site.KeyOf(page.Url), StringComparison.Ordinal)) is (var label, { } target))
                Add(site, label, target, "category", page.Article.At);
        }
    }

    /// <summary>In the order of the menus.</summary>
    public List<SectionPlace> All { get; } = [];

    public SectionPlace? Find(string? key) => key is null ? null : _byKey.GetValueOrDefault(key);

    /// <summary>The section whose address is the longest beginning of an address.</summary>
    public SectionPlace? Above(string key)
    {
        for (var end = key.LastIndexOf('/'); end > 0; end = key.LastIndexOf('/', end - 1))
        {
            if (_byKey.TryGetValue(key[..end], out var place))
                return place;
        }

        return null;
    }

    private void Add(SiteIndex site, string label, PortalUrl? target, string role, SourceLocation? at)
    {
        // Some platforms give the home page an address of its own.
        if (target is null || VietnameseText.Key(label) is "trang chu" or "trang nhat" or "home" || site.KeyOf(target) is not { } key || site.IsHome(key) || site.IsTransient(target) || FileLinks.IsFile(target) || _byKey.ContainsKey(key))
            return;
        var place = new SectionPlace(key, label, site.EndOf(target)!, role, at);
        _byKey[key] = place;
        All.Add(place);
    }
}
