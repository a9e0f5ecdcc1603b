using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PortalRules.Html.Platforms;

/// <summary>All places of a map, grouped by what they are looked up by. Immutable.</summary>
internal sealed class PlaceBook
{
    private readonly FrozenDictionary<string, ImmutableArray<Place>> _byKey;

    public PlaceBook(IEnumerable<Place> places)
    {
        _byKey = places.GroupBy(p => p.Key, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        Anywhere = Of("*");
        ByItemType = Of("[itemtype]");
        HasTags = _byKey.Keys.Any(k => char.IsAsciiLetter(k[0]));
        HasIds = _byKey.Keys.Any(k => k[0] is '#');
    }

    /// <summary>Places that name neither id, class nor tag: looked at for every element.</summary>
    public ImmutableArray<Place> Anywhere { get; }

    public ImmutableArray<Place> ByItemType { get; }

    public bool HasTags { get; }

    public bool HasIds { get; }

    public bool IsEmpty => _byKey.Count == 0;

    /// <summary>The places under <c>#id</c>, <c>.class</c> or a tag.</summary>
    public ImmutableArray<Place> Of(string key) => _byKey.TryGetValue(key, out var places) ? places : [];

    /// <summary>The places under any class of a class attribute.</summary>
    public ImmutableArray<Place> OfClasses(string names)
    {
        var found = ImmutableArray<Place>.Empty;
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
            found = found.AddRange(Of($".{name}"));
        return found;
    }
}
