using System.Collections.Frozen;
using System.Collections.Immutable;
using PortalRules.Yaml;

namespace PortalRules.Vocabulary;

/// <summary>All areas: those that were read, and those in files that are read when one of them is asked for. Thread-safe.</summary>
internal sealed class AreaIndex
{
    private readonly FrozenDictionary<string, Area> _read;
    private readonly FrozenDictionary<string, Lazy<FrozenDictionary<string, Area>>> _unread;
    private readonly FrozenSet<string> _trusted;

    /// <param name="read">Areas that stand over those of the same id in a file.</param>
    /// <param name="unread">A file a province.</param>
    public AreaIndex(IEnumerable<Area> read, IReadOnlyCollection<AreaFile> unread)
    {
        _read = read.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
        _trusted = unread.Select(f => f.Province).ToFrozenSet(StringComparer.Ordinal);
        _unread = unread.ToFrozenDictionary(f => f.Province, f => new Lazy<FrozenDictionary<string, Area>>(() => f.Read(new AreaIndex(this, f.Province))), StringComparer.Ordinal);
    }

    // What a file is checked against while it is read: no other file.
    private AreaIndex(AreaIndex all, string province)
    {
        _read = all._read;
        _trusted = all._trusted.Where(p => !string.Equals(p, province, StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
        _unread = FrozenDictionary<string, Lazy<FrozenDictionary<string, Area>>>.Empty;
    }

    /// <summary>Every area, sorted by id; reads all files.</summary>
    public IEnumerable<Area> All => _read.Values.Concat(_unread.Values.SelectMany(f => f.Value.Values.Where(a => !_read.ContainsKey(a.Id)))).OrderBy(a => a.Id, StringComparer.Ordinal);

    public Area? Find(string id)
    {
        if (_read.TryGetValue(id, out var area))
            return area;
        return id.Contains('/', StringComparison.Ordinal) && _unread.TryGetValue(ProvinceOf(id), out var file) ? file.Value.GetValueOrDefault(id) : null;
    }

    /// <summary>Whether an area of this id would stand in a file that is read late; what names it is not checked then.</summary>
    public bool IsTrusted(string id) => !_read.ContainsKey(id) && _trusted.Contains(ProvinceOf(id));

    /// <summary>The ids among which a misspelt one is looked for: those in its province, or in the province nearest by name, else those that were read.</summary>
    public IEnumerable<string> Like(string id)
    {
        var province = ProvinceOf(id);
        if (!_read.ContainsKey(province) && id.Length > province.Length)
            province = YamlErrors.Nearest(province, _read.Keys.Where(k => !k.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal)) ?? province;
        return _read.ContainsKey(province) ? Within(province).Select(a => a.Id) : _read.Keys.Order(StringComparer.Ordinal);
    }

    /// <summary>The areas that became this one, sorted by id, as far as the vocabulary says so. A commune comes of communes, where they are known.</summary>
    public ImmutableArray<Area> CameFrom(Area area)
    {
        var province = ProvinceOf(area.Id);
        var former = _read.Values.Where(a => a.Became.Contains(province, StringComparer.Ordinal)).Select(a => a.Id).Append(province).Distinct(StringComparer.Ordinal);
        var before = former.SelectMany(Within).Where(a => a.Became.Contains(area.Id, StringComparer.Ordinal)).ToList();
        var alike = before.Exists(a => string.Equals(a.Level, area.Level, StringComparison.Ordinal));
        return [.. before.Where(a => !alike || string.Equals(a.Level, area.Level, StringComparison.Ordinal)).DistinctBy(a => a.Id, StringComparer.Ordinal).OrderBy(a => a.Id, StringComparer.Ordinal)];
    }

    private static string ProvinceOf(string id) => id.IndexOf('/') is var at and > 0 ? id[..at] : id;

    // With the province itself.
    private IEnumerable<Area> Within(string province)
    {
        var read = _read.Values.Where(a => Area.IsWithin(a.Id, province));
        return _unread.TryGetValue(province, out var file) ? read.Concat(file.Value.Values.Where(a => !_read.ContainsKey(a.Id))) : read;
    }
}
