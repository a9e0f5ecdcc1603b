using System.Collections.Immutable;
using PortalRules.Law;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;

namespace PortalRules.Packs;

/// <summary>Everything that was loaded: packs, law and vocabulary. Immutable.</summary>
public sealed class RuleSet
{
    internal RuleSet(ImmutableArray<RulePack> packs, LawCatalogue law, PortalVocabulary vocabulary) =>
        (Packs, Law, Vocabulary) = (packs, law, vocabulary);

    /// <summary>The packs, sorted by id.</summary>
    public ImmutableArray<RulePack> Packs { get; }

    /// <summary>The legal texts.</summary>
    public LawCatalogue Law { get; }

    /// <summary>Labels, campaigns, areas, holidays.</summary>
    public PortalVocabulary Vocabulary { get; }

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
}
