using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Rules;

/// <summary>What a rule in C# wants to be called for.</summary>
/// <param name="Rule">The one rule for which it speaks; <see langword="null"/>: for all of the class.</param>
/// <param name="Each">The kind whose facts it is called for, one by one; <see langword="null"/>: for the whole snapshot.</param>
/// <param name="Needs">The kinds that it looks at.</param>
/// <param name="Run">Calls it.</param>
internal sealed record RuleAction(RuleDescriptor? Rule, FactKind? Each, ImmutableArray<FactKind> Needs, Action<PortalSnapshot, RuleContext> Run)
{
    public bool SpeaksFor(RuleDescriptor rule) => Rule is null || string.Equals(Rule.Id, rule.Id, StringComparison.Ordinal);
}
