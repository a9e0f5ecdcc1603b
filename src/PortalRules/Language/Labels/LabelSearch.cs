using System.Collections.Immutable;
using PortalRules.Language.Atoms;
using PortalRules.Vocabulary;

namespace PortalRules.Language.Labels;

/// <summary>Lays the labels that a rule wants over the labels that stand there, level by level.</summary>
internal sealed class LabelSearch(IReadOnlyList<LabelNode> roots, bool ordered, LabelMatching matching, CheckScope scope)
{
    private readonly List<LabelNode> _everywhere = [.. LabelNode.All(roots)];
    private readonly HashSet<LabelNode> _taken = [];

    // What is exactly one wanted label is no near miss of another.
    private HashSet<LabelNode> _claimed = [];

    public List<(string Path, string Label)> Missing { get; } = [];

    /// <summary>Wanted labels that only a near miss, or a fact that is perhaps not meant, could satisfy.</summary>
    public List<(string Path, string Label, LabelNode Node, string Form)> Near { get; } = [];

    public List<(string Path, string Label, LabelNode Node)> Misplaced { get; } = [];

    public List<(string Path, LabelNode Node)> Extra { get; } = [];

    /// <summary>Entries and the labels that were taken for them, near misses included.</summary>
    public List<(LabelEntry Entry, LabelNode Node, LabelMatch Match)> Matched { get; } = [];

    public void Run(ImmutableArray<LabelEntry> wanted, IReadOnlyList<Atom> allowed)
    {
        var entries = All(wanted).ToList();
        _claimed = [.. _everywhere.Where(n => entries.Exists(e => e.Match(n.Label, scope, matching).Kind is LabelMatchKind.Same))];
        Level(wanted, roots, "", allowed);
    }

    private static IEnumerable<LabelEntry> All(IEnumerable<LabelEntry> entries) => entries.SelectMany(e => All(e.Children).Prepend(e));

    private void Level(ImmutableArray<LabelEntry> wanted, IReadOnlyList<LabelNode> level, string path, IReadOnlyList<Atom> allowed)
    {
        var found = new LabelNode?[wanted.Length];
        for (var i = 0; i < wanted.Length; i++)
            found[i] = Take(wanted[i], level, LabelMatchKind.Same).Node;
        for (var i = 0; i < wanted.Length; i++)
        {
            var entry = wanted[i];
            var below = path.Length == 0 ? entry.Identity : $"{path} > {entry.Identity}";
            if (found[i] is { } node)
            {
                if (!node.Sure)
                    Near.Add((below, entry.Label, node, node.Label));
                Level(entry.Children, node.Children, below, []);
                continue;
            }

            var (other, form) = Elsewhere(entry, level, below);
            Level(entry.Children, other?.Children ?? [], below, []);
            if (other is null)
                Missing.Add((below, entry.Label));
            else if (form is not null)
                Near.Add((below, entry.Label, other, form));
        }

        if (ordered)
            AddOutOfOrder(wanted, level, found, path);
        foreach (var node in level.Where(n => !_taken.Contains(n) && !allowed.Any(a => a.Matcher(scope)?.Match(scope.Label(n.Label)).Kind is not LabelMatchKind.Other)))
            Extra.Add((path.Length == 0 ? node.Label : $"{path} > {node.Label}", node));
    }

    // A near miss on the level itself, then the label in another place, then a near miss in another place.
    private (LabelNode? Node, string? Form) Elsewhere(LabelEntry entry, IReadOnlyList<LabelNode> level, string path)
    {
        if (Take(entry, level, LabelMatchKind.Near) is { Node: { } near } match)
            return (near, match.Form);
        if (Take(entry, _everywhere, LabelMatchKind.Same).Node is { } moved)
        {
            Misplaced.Add((path, entry.Label, moved));
            return (moved, null);
        }

        var (node, form) = Take(entry, _everywhere, LabelMatchKind.Near);
        return node is null ? (null, null) : (node, form);
    }

    private (LabelNode? Node, string? Form) Take(LabelEntry entry, IReadOnlyList<LabelNode> nodes, LabelMatchKind kind)
    {
        foreach (var node in nodes)
        {
            if (_taken.Contains(node) || (kind is LabelMatchKind.Near && _claimed.Contains(node)))
                continue;
            var match = entry.Match(node.Label, scope, matching);
            if (match.Kind != kind)
                continue;
            _taken.Add(node);
            Matched.Add((entry, node, match));
            return (node, match.Form);
        }

        return (null, null);
    }

    // The fewest entries that would have to move for the rest to stand in the wanted order.
    private void AddOutOfOrder(ImmutableArray<LabelEntry> wanted, IReadOnlyList<LabelNode> level, LabelNode?[] found, string path)
    {
        var places = Enumerable.Range(0, wanted.Length).Where(i => found[i] is not null).Select(i => (Entry: i, Place: level.ToList().IndexOf(found[i]!))).ToList();
        var best = new List<int>[places.Count];
        for (var i = 0; i < places.Count; i++)
        {
            var before = Enumerable.Range(0, i).Where(j => places[j].Place < places[i].Place).Select(j => best[j]).MaxBy(b => b.Count);
            best[i] = [.. before ?? [], i];
        }

        var kept = best.MaxBy(b => b.Count) ?? [];
        foreach (var i in Enumerable.Range(0, places.Count).Except(kept))
        {
            var entry = wanted[places[i].Entry];
            Misplaced.Add((path.Length == 0 ? entry.Identity : $"{path} > {entry.Identity}", entry.Label, found[places[i].Entry]!));
        }
    }
}
