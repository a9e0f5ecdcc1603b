using System.Collections.Immutable;
using PortalRules.Law;
using PortalRules.Rules;

namespace PortalRules.Packs.Coverage;

/// <summary>Which duties of the law catalogue have a rule, by the places on which the rules stand.</summary>
internal sealed class LawCoverage
{
    private LawCoverage(ImmutableArray<InstrumentCoverage> instruments, ImmutableArray<CoveringRule> withoutDuty) =>
        (Instruments, WithoutDuty) = (instruments, withoutDuty);

    /// <summary>The legal texts that were asked for, sorted by id; also those without any duty.</summary>
    public ImmutableArray<InstrumentCoverage> Instruments { get; }

    /// <summary>Rules on a place at which, and within which, their text has no duty, sorted by id; inferred bases are left out.</summary>
    public ImmutableArray<CoveringRule> WithoutDuty { get; }

    /// <summary>Looks at all rules, and at those texts that are wanted.</summary>
    public static LawCoverage Of(RuleSet rules, Func<LegalSource, bool> isWanted)
    {
        var covering = Covering(rules).ToLookup(c => c.Basis.Source.Id, StringComparer.Ordinal);
        var sources = rules.Law.Sources.Where(isWanted).ToList();
        return new LawCoverage(
            [.. sources.Select(s => new InstrumentCoverage(s, Duties(s, covering[s.Id])))],
            [.. sources.SelectMany(s => covering[s.Id]).Where(c => c.Basis.Kind is not BasisKind.Inferred && !c.HasDuty).OrderBy(c => c.Rule.Id, StringComparer.Ordinal)]);
    }

    /// <summary>How many duties are in a state.</summary>
    public int Count(DutyState state) => Instruments.Sum(i => i.Count(state));

    private static IEnumerable<CoveringRule> Covering(RuleSet rules) =>
        rules.Packs.SelectMany(p => p.Bound.SelectMany(r => Of(r.Descriptor, p.Id, r.Select is null)))
            .Concat(rules.CodeRules.SelectMany(r => Of(r, "code", isQuestion: false)));

    private static IEnumerable<CoveringRule> Of(RuleDescriptor rule, string pack, bool isQuestion) => rule.Basis.Select(b => new CoveringRule(rule, pack, b, isQuestion));

    private static ImmutableArray<DutyCoverage> Duties(LegalSource source, IEnumerable<CoveringRule> covering)
    {
        var shared = source.Duties.GroupBy(d => d.At).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return [.. source.Duties.OrderBy(d => d.At).Select(d => new DutyCoverage(d, shared.Contains(d.At), Rules(d, covering)))];
    }

    // Of a rule that stands on several such places, the nearest counts.
    private static ImmutableArray<(CoveringRule Rule, PlaceRelation Relation)> Rules(LegalDuty duty, IEnumerable<CoveringRule> covering) =>
    [
        .. covering.Select(c => (Rule: c, Relation: c.RelationTo(duty.At))).Where(c => c.Relation is not null).Select(c => (c.Rule, Relation: c.Relation!.Value))
            .GroupBy(c => c.Rule.Rule.Id, StringComparer.Ordinal)
            .Select(g => g.OrderBy(c => c.Rule.Basis.Kind is BasisKind.Inferred).ThenBy(c => c.Relation).First())
            .OrderBy(c => c.Rule.Rule.Id, StringComparer.Ordinal),
    ];
}
