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
        if (rule.Basis.IsEmpty)
            return LawStatus.InForce;
        var every = !Binds(rule, level);
        var best = LawStatus.Ended;
        foreach (var basis in rule.Basis)
        {
            if (basis.Kind is not BasisKind.Inferred && (every || level is null || basis.Source.BindsLevel(level)))
                best = Better(best, basis.Source.StatusOn(asOf));
        }

        return best;
    }

    /// <summary>Whether a text on which the rule stands binds a level. Where the level is unknown, applies-to alone decides.</summary>
    public static bool Binds(RuleDescriptor rule, string? level)
    {
        foreach (var basis in rule.Basis)
        {
            if (level is null || (basis.Kind is not BasisKind.Inferred && basis.Source.BindsLevel(level)))
                return true;
        }

        return level is null || rule.Basis.IsEmpty;
    }

    public static ApplicationReason Of(LegalSource source, string? level, DateOnly asOf) => source.StatusOn(asOf) switch
    {
        LawStatus.NotYet => ApplicationReason.NotYetInForce,
        LawStatus.Ended => ApplicationReason.Ended,
        _ when level is not null && !source.BindsLevel(level) => ApplicationReason.BindsOtherLevels,
        LawStatus.InForce => ApplicationReason.Applies,
        _ => source.From is null ? ApplicationReason.StartUnconfirmed : ApplicationReason.EndUnconfirmed,
    };

    private static LawStatus Better(LawStatus one, LawStatus other) => Rank(one) <= Rank(other) ? one : other;

    private static int Rank(LawStatus status) => status switch { LawStatus.InForce => 0, LawStatus.Unconfirmed => 1, LawStatus.NotYet => 2, _ => 3 };
}
