using System.Collections.Immutable;
using PortalRules.Law;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Checking;

/// <summary>Which legal texts a check applied, which it did not, and why: over all rules that are loaded, also those of packs that were not judged.</summary>
internal sealed class LawOfCheck(RuleSet rules, Portal portal, DateOnly asOf, ImmutableArray<(RulePack Pack, ApplicationReason Reason)> reached)
{
    // From what nearly applies to what is farthest from it.
    private static readonly ImmutableArray<ApplicationReason> Nearness =
    [
        ApplicationReason.Applies, ApplicationReason.LevelUnknown, ApplicationReason.AreaUnknown, ApplicationReason.NotChosen,
        ApplicationReason.AreaNotExisting, ApplicationReason.OtherLevel, ApplicationReason.OtherArea,
    ];

    private readonly Dictionary<string, ApplicationReason> _reached = reached.ToDictionary(r => r.Pack.Id, r => r.Reason, StringComparer.Ordinal);

    /// <summary>The texts, sorted by id; those that only an inferred basis names are left out.</summary>
    public ImmutableArray<LawApplication> Write()
    {
        var standing = rules.Packs.SelectMany(p => p.Rules.Select(r => (Pack: p.Id, Rule: r, Reason: ReasonOf(p, r))))
            .Concat(rules.CodeRules.Select(r => (Pack: "code", Rule: r, Reason: Scope(r.AppliesTo))));
        return
        [
            .. standing.SelectMany(s => RuleForce.Carrying(s.Rule).Select(source => (Source: source, s.Pack, s.Reason)))
                .GroupBy(s => s.Source.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Write(g.First().Source, [.. g.Select(s => (s.Pack, s.Reason))])),
        ];
    }

    private LawApplication Write(LegalSource source, ImmutableArray<(string Pack, ApplicationReason Reason)> standing)
    {
        var nearest = standing.Select(s => s.Reason).MinBy(r => Nearness.IndexOf(r));
        var own = RuleForce.Of(source, portal.Level, asOf);

        // That its time is over says less of a text of another province than that it is one.
        var reason = nearest is ApplicationReason.Applies || (nearest is ApplicationReason.NotChosen && !Carries(own)) ? own : nearest;
        var why = reason == own ? ApplicationWords.Of(own, source, rules.Law) : ApplicationWords.Of(reason, portal, asOf, rules.Vocabulary);
        var packs = standing.Where(s => !Carries(reason) || s.Reason is ApplicationReason.Applies).Select(s => s.Pack);
        return new LawApplication(source, reason, why, [.. packs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static bool Carries(ApplicationReason reason) => reason is ApplicationReason.Applies or ApplicationReason.StartUnconfirmed or ApplicationReason.EndUnconfirmed;

    private ApplicationReason ReasonOf(RulePack pack, RuleDescriptor rule)
    {
        var reason = _reached.TryGetValue(pack.Id, out var known) ? known : Scope(pack.AppliesTo) is var scope and not ApplicationReason.Applies ? scope : ApplicationReason.NotChosen;
        return reason is ApplicationReason.Applies ? Scope(rule.AppliesTo) : reason;
    }

    private ApplicationReason Scope(AppliesTo scope) => ScopeTest.Of(scope, portal, asOf, rules.Vocabulary);
}
