using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>Checks what packs include (unknown ids, cycles, too long ways) and lets the hash of a pack cover the packs that it includes.</summary>
internal sealed class IncludeGraph
{
    private const int LongestWay = 20;

    private readonly SortedDictionary<string, RulePack> _packs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (RulePack Pack, int Height)> _done = new(StringComparer.Ordinal);
    private readonly List<string> _way = [];
    private readonly YamlErrors _errors;

    private IncludeGraph(IEnumerable<RulePack> packs, YamlErrors errors)
    {
        _errors = errors;
        foreach (var pack in packs)
            _packs.TryAdd(pack.Id, pack);
    }

    public static ImmutableArray<RulePack> Bind(IReadOnlyList<RulePack> packs, YamlErrors errors)
    {
        var graph = new IncludeGraph(packs, errors);
        return [.. graph._packs.Keys.ToList().Select(id => graph.Visit(id).Pack)];
    }

    private (RulePack Pack, int Height) Visit(string id)
    {
        if (_done.TryGetValue(id, out var done))
            return done;
        var pack = _packs[id];
        _way.Add(id);
        var height = 1;
        var hashes = new List<string> { pack.Hash };
        foreach (var (included, mark) in pack.IncludedAt)
        {
            if (!_packs.ContainsKey(included))
                _errors.AddUnknown(mark, "pack", included, _packs.Keys.Where(k => !string.Equals(k, id, StringComparison.Ordinal)));
            else if (_way.IndexOf(included) is var at and >= 0)
                _errors.Add(mark, $"packs include each other in a circle: {string.Join(" → ", _way.Skip(at).Append(included))}; take one of them out.");
            else if (_way.Count < 2 * LongestWay)
                (height, hashes) = Add(Visit(included), height, hashes);
            else
                height = LongestWay + 1;
        }

        _way.RemoveAt(_way.Count - 1);
        if (height == LongestWay + 1)
            _errors.Add(pack.IncludedAt[0].Mark, $"packs include each other over more than {LongestWay} steps from here; include the last ones directly.");
        var covered = hashes.Count == 1 ? pack : pack with { Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', hashes)))) };
        return _done[id] = (covered, height);
    }

    private static (int Height, List<string> Hashes) Add((RulePack Pack, int Height) included, int height, List<string> hashes)
    {
        hashes.Add(included.Pack.Hash);
        return (Math.Max(height, included.Height + 1), hashes);
    }
}
