using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Cli.Commands.Act;

/// <summary>What came of all published test cases of one rule.</summary>
/// <param name="Rule">The rule of the pack.</param>
/// <param name="Results">In the order of the list.</param>
internal sealed record ActRuleResults(RuleDescriptor Rule, ImmutableArray<ActResult> Results)
{
    public int Count(ActAgreement agreement) => Results.Count(r => r.Agreement == agreement);
}
