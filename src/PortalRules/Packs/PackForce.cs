using System.Collections.Immutable;
using PortalRules.Law;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Packs;

/// <summary>Whether packs apply to a portal by the law of a day; each is looked at once.</summary>
internal sealed class PackForce(RuleSet rules, Portal portal, DateOnly asOf)
{
    private readonly Dictionary<string, PackApplication> _known = new(StringComparer.Ordinal);

    public PackApplication Of(RulePack pack)
    {
        if (_known.TryGetValue(pack.Id, out var known))
            return known;
        var instruments = Instruments(pack);
        var reason = ScopeTest.Of(pack.AppliesTo, portal, asOf, rules.Vocabulary);
        if (reason is ApplicationReason.Applies)
            reason = Law(pack, instruments);
        return _known[pack.Id] = new PackApplication(pack, reason, Why(reason, pack, instruments), instruments);
    }

    private LocalizedText Why(ApplicationReason reason, RulePack pack, ImmutableArray<InstrumentApplication> instruments)
    {
        var certain = reason is not ApplicationReason.Applies || instruments.IsEmpty || instruments.Any(i => i.Reason is ApplicationReason.Applies);
        if (certain)
            return ApplicationWords.Of(reason, portal, asOf, rules.Vocabulary);
        return instruments.Any(i => i.Carries) ? ApplicationWords.Unconfirmed : ApplicationWords.Included;
    }

    private ImmutableArray<InstrumentApplication> Instruments(RulePack pack) =>
    [
        .. pack.Bound.SelectMany(r => RuleForce.Carrying(r.Descriptor)).DistinctBy(s => s.Id, StringComparer.Ordinal).OrderBy(s => s.Id, StringComparer.Ordinal).Select(Instrument),
    ];

    private InstrumentApplication Instrument(LegalSource source)
    {
        var reason = RuleForce.Of(source, portal.Level, asOf);
        return new InstrumentApplication(source, reason, ApplicationWords.Of(reason, source, rules.Law));
    }

    private ApplicationReason Law(RulePack pack, ImmutableArray<InstrumentApplication> instruments)
    {
        // A pack without rules asks for no law: it may be there only to bring others.
        if (instruments.Any(i => i.Carries) || (pack.Bound.IsEmpty && pack.Includes.IsEmpty) || pack.Bound.Any(r => r.Descriptor.Basis.IsEmpty))
            return ApplicationReason.Applies;
        if (pack.Includes.Any(id => Of(rules.Find(id)!).Applies))
            return ApplicationReason.Applies;
        return instruments.Select(i => i.Reason).Distinct().ToList() is [var only] ? only : ApplicationReason.NoLawApplies;
    }
}
