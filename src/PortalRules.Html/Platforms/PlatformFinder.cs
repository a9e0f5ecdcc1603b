using System.Collections.Immutable;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.Resources;

namespace PortalRules.Html.Platforms;

/// <summary>
/// Tells which map a page is read with. Own maps come first, in their order; among those that ship with the library the one whose generator the page names
/// comes before one of which the page bears another mark.
/// </summary>
internal sealed class PlatformFinder
{
    private const int MostAssets = 4_096;

    private readonly ImmutableArray<ExtractionMap> _own;
    private readonly ImmutableArray<ExtractionMap> _shipped;
    private readonly Dictionary<(ExtractionMap Map, string Asset), bool> _assets = [];
    private readonly List<string> _ids = [];
    private readonly List<string> _addresses = [];

    public PlatformFinder(ImmutableArray<ExtractionMap> maps) =>
        (_own, _shipped) = ([.. maps.Where(m => !m.IsShipped)], [.. maps.Where(m => m.IsShipped)]);

    public ExtractionMap? Find(PageView page)
    {
        if (_own.IsEmpty && _shipped.IsEmpty)
            return null;
        Collect(page);
        foreach (var map in _own)
        {
            if (HasGenerator(page, map) || HasMark(page, map))
                return map;
        }

        foreach (var map in _shipped)
        {
            if (HasGenerator(page, map))
                return map;
        }

        foreach (var map in _shipped)
        {
            if (HasMark(page, map))
                return map;
        }

        return null;
    }

    private void Collect(PageView page)
    {
        _ids.Clear();
        _addresses.Clear();
        foreach (ref readonly var node in page.Nodes)
        {
            if (node.Id is { Length: > 0 } id)
                _ids.Add(id);
        }

        foreach (var asset in page.Assets)
        {
            if (PageAssets.AddressOf(asset) is { } address)
                _addresses.Add(address);
        }
    }

    private static bool HasGenerator(PageView page, ExtractionMap map)
    {
        foreach (var generator in page.Head.Generators)
        {
            if (map.Recognition.IsGenerator(generator))
                return true;
        }

        return false;
    }

    private bool HasMark(PageView page, ExtractionMap map)
    {
        var marks = map.Recognition;
        if (marks.Assets.Length > 0 && _addresses.Exists(a => IsAsset(map, a)))
            return true;
        if (marks.BodyClasses.Length > 0 && BodyClass(page) is { } names && marks.IsBodyClass(names))
            return true;
        if (marks.Ids.Length > 0 && _ids.Exists(marks.IsId))
            return true;
        return marks.Addresses.Length > 0 && marks.IsAddress(page.Url);
    }

    // A portal loads the same files on every page.
    private bool IsAsset(ExtractionMap map, string address)
    {
        if (_assets.TryGetValue((map, address), out var known))
            return known;
        var found = map.Recognition.IsAsset(address);
        if (_assets.Count < MostAssets)
            _assets[(map, address)] = found;
        return found;
    }

    private static string? BodyClass(PageView page)
    {
        for (var i = 0; i < page.Count && i < 4; i++)
        {
            if (page[i].Tag is Tag.Body)
                return page[i].Class;
        }

        return null;
    }
}
