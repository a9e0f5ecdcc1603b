using System.Collections.Immutable;
using PortalRules.Law;

namespace PortalRules.Packs.Coverage;

/// <summary>A duty and the rules that are about it, or may be.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="SharesPlace">Whether other duties of the text have the very same place: a rule there is about one of them, and nothing says about which.</param>
/// <param name="Rules">The rules, sorted by id, each with how its place lies to that of the duty.</param>
internal sealed record DutyCoverage(LegalDuty Duty, bool SharesPlace, ImmutableArray<(CoveringRule Rule, PlaceRelation Relation)> Rules)
{
    /// <summary>What is done about it.</summary>
    public DutyState State
    {
        get
        {
            var sure = Rules.Where(IsSure).ToList();
            if (sure.Exists(r => !r.Rule.IsQuestion))
                return DutyState.Rule;
            if (sure.Count > 0)
                return DutyState.Question;
            if (!Rules.IsEmpty)
                return DutyState.Partly;
            return Duty.Check is "by-hand" ? DutyState.Unasked : DutyState.Nothing;
        }
    }

    /// <summary>The rules that a person wants to read: where some are about it for certain, only these.</summary>
    public IEnumerable<(CoveringRule Rule, PlaceRelation Relation)> Told => State is DutyState.Rule or DutyState.Question ? Rules.Where(IsSure) : Rules;

    private bool IsSure((CoveringRule Rule, PlaceRelation Relation) rule) =>
        rule is { Relation: PlaceRelation.Same, Rule.Basis.Kind: not BasisKind.Inferred } && !SharesPlace;
}
