using PortalRules.Language.Checks;
using PortalRules.Snapshots;

namespace PortalRules.Language.Labels;

/// <summary>A label that stands there: the fact that bears it, whether it is certainly meant, and what stands below it.</summary>
internal sealed class LabelNode
{
    private LabelNode(object fact, string label, bool sure, List<LabelNode> children) =>
        (Fact, Label, Sure, Children) = (fact, label, sure, children);

    public object Fact { get; }

    public string Label { get; }

    public bool Sure { get; }

    public List<LabelNode> Children { get; }

    public static List<LabelNode> Read(IEnumerable<Selected> facts, FactField by, FactField? children, CheckScope scope)
    {
        var result = new List<LabelNode>();
        foreach (var (fact, sure) in facts)
        {
            var value = by.Read(fact, scope);
            var below = children?.Read(fact, scope).Value is FactList list ? Read(list.Items.Select(f => new Selected(f, 0, sure)), by, children, scope) : [];
            if (value.Value is string label)
                result.Add(new LabelNode(fact, label, sure, below));
            else
                result.AddRange(below);
        }

        return result;
    }

    public static IEnumerable<LabelNode> All(IEnumerable<LabelNode> nodes) => nodes.SelectMany(n => All(n.Children).Prepend(n));
}
