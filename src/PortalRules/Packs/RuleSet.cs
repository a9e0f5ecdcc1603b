using System.Collections.Immutable;
using PortalRules.Law;
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

    /// <summary>Labels, campaigns, areas.</summary>
    public PortalVocabulary Vocabulary { get; }

    /// <summary>Finds a pack.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The pack, or <see langword="null"/>.</returns>
    public RulePack? Find(string id) => Packs.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));
}
