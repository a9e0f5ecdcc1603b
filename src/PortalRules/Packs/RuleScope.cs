using System.Collections.Immutable;
using PortalRules.Law;
using PortalRules.Rules;

namespace PortalRules.Packs;

/// <summary>To whom a rule speaks in the end: its pack's scope, narrowed by its own and by the levels that its legal texts bind.</summary>
internal static class RuleScope
{
    public static AppliesTo Of(RulePack pack, RuleDescriptor rule)
    {
        var declared = Both(pack.AppliesTo.Levels, rule.AppliesTo.Levels);
        var bound = LawKeys.Levels.Where(l => (declared.IsEmpty || declared.Contains(l, StringComparer.Ordinal)) && RuleForce.Binds(rule, l)).ToImmutableArray();

        // Empty means all: where the texts bind every level, or none that was declared, what was declared says more.
        var says = bound.IsEmpty || bound.Length == (declared.IsEmpty ? LawKeys.Levels.Length : declared.Length) ? declared : bound;
        return new AppliesTo(says, rule.AppliesTo.Areas.IsEmpty ? pack.AppliesTo.Areas : rule.AppliesTo.Areas);
    }

    private static ImmutableArray<string> Both(ImmutableArray<string> pack, ImmutableArray<string> rule)
    {
        if (pack.IsEmpty || rule.IsEmpty)
            return pack.IsEmpty ? rule : pack;
        var both = rule.Intersect(pack, StringComparer.Ordinal).ToImmutableArray();
        return both.IsEmpty ? rule : both;
    }
}
