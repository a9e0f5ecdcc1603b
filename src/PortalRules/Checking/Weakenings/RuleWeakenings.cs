using System.Collections.Immutable;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Checking.Weakenings;

/// <summary>The standard weakenings of a whole rule, each as the changed rule.</summary>
internal static class RuleWeakenings
{
    private static readonly ImmutableArray<(string Key, WeakeningKind Kind)> Dropped =
        [("where", WeakeningKind.Condition), ("period", WeakeningKind.Time), ("group", WeakeningKind.Condition), ("applies-to", WeakeningKind.Scope)];

    private static readonly ImmutableArray<string> Changed = ["due-by", "where", "period", "group", "expect", "score"];

    public static IEnumerable<Weakening> Of(YamlMap rule, NodeWeakenings nodes)
    {
        foreach (var (key, kind) in Dropped)
        {
            if (rule.Entry(key) is { } entry)
                yield return new Weakening(kind, entry.KeyMark, new LocalizedText($"bỏ \"{key}\"", $"\"{key}\" left out"), NodeWeakenings.Without(rule, entry));
        }

        foreach (var key in Changed)
        {
            if (rule.Entry(key) is not { } entry)
                continue;
            foreach (var inner in nodes.Of(key, entry.Value))
                yield return inner with { Node = NodeWeakenings.With(rule, entry, inner.Node) };
        }
    }
}
