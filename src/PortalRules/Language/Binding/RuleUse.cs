using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Language.Binding;

/// <summary>What a rule turns out to use while it is bound.</summary>
internal sealed class RuleUse
{
    public HashSet<Parameter> Parameters { get; } = [];

    /// <summary>Fields with the kind that has them.</summary>
    public HashSet<(FactKind Kind, FactField Field)> Fields { get; } = [];

    /// <summary>Names of elements of pages, which a platform's extraction map must define.</summary>
    public SortedSet<string> ElementNames { get; } = new(StringComparer.Ordinal);
}
