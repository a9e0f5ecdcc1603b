using System.Collections.Immutable;
using PortalRules.Html.Pages;

namespace PortalRules.Html.Platforms;

/// <summary>
/// Marks the nodes of a page with what the map in force says of them, once per page and before zones are settled. An element is matched only against the
/// selectors that name its id, its tag or one of its classes, so a page pays for what it has.
/// </summary>
internal sealed class RoleMarker
{
    private const int MostKnown = 50_000;
    private const long MostCost = 10_000_000;
    private const int MostNamed = 1_000;

    private readonly Dictionary<string, ImmutableArray<Place>> _byClasses = new(StringComparer.Ordinal);
    private ExtractionMap? _map;
    private int[] _depths = [];
    private long _cost;

    public void Mark(PageView page, ExtractionMap map)
    {
        if (map.Places.IsEmpty)
            return;
        if (!ReferenceEquals(_map, map))
        {
            _byClasses.Clear();
            _map = map;
        }

        _cost = 0;
        if (_depths.Length < page.Count)
            _depths = new int[Math.Max(page.Count, _depths.Length * 2)];
        for (var i = 0; i < page.Count; i++)
        {
            _depths[i] = page[i].Parent >= 0 ? _depths[page[i].Parent] + 1 : 1;
            MarkNode(page, i, map.Places);
        }

        RoleEffects.Apply(page);
    }

    private void MarkNode(PageView page, int i, PlaceBook places)
    {
        ref var node = ref page[i];
        if (node.Class is { Length: > 0 } names)
            Test(page, i, OfClasses(names, places));
        if (node.Id is { Length: > 0 } id && places.HasIds)
            Test(page, i, places.Of($"#{id}"));
        if (node.ItemType is not null)
            Test(page, i, places.ByItemType);
        if (places.HasTags)
            Test(page, i, places.Of(node.Element.LocalName));
        Test(page, i, places.Anywhere);
    }

    private bool IsAffordable(int steps, int depth)
    {
        _cost += steps switch { 1 => 1, 2 => depth, _ => (long)depth * depth };
        return _cost <= MostCost;
    }

    private ImmutableArray<Place> OfClasses(string names, PlaceBook places)
    {
        if (_byClasses.TryGetValue(names, out var known))
            return known;
        var found = places.OfClasses(names);
        if (_byClasses.Count < MostKnown)
            _byClasses[names] = found;
        return found;
    }

    // A step of a selector may look at every ancestor, for each match of the step after it. A page that was made to be slow costs more than any real one:
    // what is beyond is read generically.
    private void Test(PageView page, int i, ImmutableArray<Place> places)
    {
        foreach (var place in places)
        {
            if (place.Selector is not null && (!IsAffordable(place.Steps, _depths[i]) || !place.Selector.Matches(page[i].Element)))
                continue;
            page[i].Roles |= place.Role;
            if (place.Element >= 0 && page.Named.Count < MostNamed)
                page.Named.Add((i, place.Element));
        }
    }
}
