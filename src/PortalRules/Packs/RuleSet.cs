using System.Collections.Immutable;
using PortalRules.Facts;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>Everything that was loaded: packs, law and vocabulary. Immutable.</summary>
public sealed class RuleSet
{
    private readonly Lazy<RuleIndex> _index;

    internal RuleSet(ImmutableArray<RulePack> packs, LawCatalogue law, PortalVocabulary vocabulary)
    {
        (Packs, Law, Vocabulary) = (packs, law, vocabulary);
        _index = new Lazy<RuleIndex>(() => new RuleIndex(Packs, CodeRules));
    }

    /// <summary>The packs, sorted by id.</summary>
    public ImmutableArray<RulePack> Packs { get; }

    /// <summary>The rules in C#, as data, sorted by id.</summary>
    public ImmutableArray<RuleDescriptor> CodeRules { get; private init; } = [];

    /// <summary>The legal texts.</summary>
    public LawCatalogue Law { get; }

    /// <summary>Labels, campaigns, areas, holidays.</summary>
    public PortalVocabulary Vocabulary { get; }

    internal IReadOnlyList<FactKind> Kinds { get; private init; } = FactKinds.All;

    internal RuleIndex Index => _index.Value;

    /// <summary>The files that were loaded, law and vocabulary too: whatever is kept of a verdict depends on them.</summary>
    internal ImmutableArray<PackLibrary> Libraries { get; init; } = [];

    /// <summary>Finds a pack.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The pack, or <see langword="null"/>.</returns>
    public RulePack? Find(string id) => Packs.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));

    /// <summary>
    /// Which packs apply to a portal by the law of a day, and why. A pack applies where its applies-to covers the portal's level and area and at least one
    /// of its rules stands on a text that is in force, or not known to have ended, and binds that level; or where a pack that it includes does.
    /// </summary>
    /// <param name="portal">The portal: its level and area count.</param>
    /// <param name="asOf">The day whose law counts.</param>
    /// <returns>Every loaded pack, sorted by id, with the reason for it and for each of its legal texts.</returns>
    public ImmutableArray<PackApplication> For(Portal portal, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var judge = new PackForce(this, portal, asOf);
        return [.. Packs.Select(judge.Of)];
    }

    /// <summary>
    /// Holds a tailoring against these rules, and shows the effective values. A check does the same by itself; call it at start-up to learn of mistakes early.
    /// </summary>
    /// <param name="tailoring">What an office changes; <see cref="Tailoring.None"/> shows the packs' own values.</param>
    /// <returns>The rules as tailored.</returns>
    /// <exception cref="PackException">
    /// It names a rule, pack or parameter that does not exist, gives a parameter a value of another type, or touches a locked rule: all mistakes, each with
    /// its place and the nearest known name.
    /// </exception>
    public TailoredRules Tailor(Tailoring tailoring)
    {
        return Bind(tailoring, profile: null, new YamlErrors());
    }

    /// <summary>The same, with the mistakes of a profile, and those that were found before, among those of the tailoring.</summary>
    internal TailoredRules Bind(Tailoring tailoring, Profile? profile, YamlErrors errors)
    {
        ArgumentNullException.ThrowIfNull(tailoring);
        profile?.Check(this, errors);
        var tailored = new TailoringBinder(this, errors).Bind(tailoring);
        errors.ThrowIfAny();
        return tailored;
    }

    /// <summary>Ids of the locked rules that use a parameter, so that no office may set it; sorted by pack and id.</summary>
    internal ImmutableArray<string> LockedBy(Parameter parameter) =>
        [.. Packs.SelectMany(p => p.Bound).Where(r => r.Descriptor.Locked && r.Parameters.Contains(parameter)).Select(r => r.Descriptor.Id)];

    /// <summary>The same rules with those that were added in C#, and the kinds of facts that they may speak of.</summary>
    internal RuleSet With(IEnumerable<RuleDescriptor> codeRules, IReadOnlyList<FactKind> kinds) =>
        new(Packs, Law, Vocabulary) { CodeRules = [.. codeRules.OrderBy(r => r.Id, StringComparer.Ordinal)], Kinds = kinds, Libraries = Libraries };
}
