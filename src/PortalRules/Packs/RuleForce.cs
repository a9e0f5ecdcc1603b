using PortalRules.Law;
using PortalRules.Rules;

namespace PortalRules.Packs;

/// <summary>Whether the law on which a rule stands carries it on a day. Inferred bases never do.</summary>
internal static class RuleForce
{
    public static IEnumerable<LegalSource> Carrying(RuleDescriptor rule) => rule.Basis.Where(b => b.Kind is not BasisKind.Inferred).Select(b => b.Source);

    /// <summary>The status of the best text for an agency of a level. Texts that bind other levels count only where none binds this one.</summary>
    public static LawStatus StatusOn(RuleDescriptor rule, string? level, DateOnly asOf)
    {
        var carrying = Carrying(rule).Where(s => level is null || s.BindsLevel(level) || !Binds(rule, level)).Select(s => s.StatusOn(asOf)).ToList();
        if (rule.Basis.IsEmpty || carrying.Contains(LawStatus.InForce))
            return LawStatus.InForce;
        if (carrying.Contains(LawStatus.Unconfirmed))
            return LawStatus.Unconfirmed;
        return carrying.Contains(LawStatus.NotYet) ? LawStatus.NotYet : LawStatus.Ended;
    }

    /// <summary>Whether a text on which the rule stands binds a level. Where the level is unknown, applies-to alone decides.</summary>
    public static bool Binds(RuleDescriptor rule, string? level) => level is null || rule.Basis.IsEmpty || Carrying(rule).Any(s => s.BindsLevel(level));

    public static ApplicationReason Of(LegalSource source, string? level, DateOnly asOf) => source.StatusOn(asOf) switch
    {
        LawStatus.NotYet => ApplicationReason.NotYetInForce,
        LawStatus.Ended => ApplicationReason.Ended,
        _ when level is not null && !source.BindsLevel(level) => ApplicationReason.BindsOtherLevels,
        LawStatus.InForce => ApplicationReason.Applies,
        _ => source.From is null ? ApplicationReason.StartUnconfirmed : ApplicationReason.EndUnconfirmed,
    };
}
