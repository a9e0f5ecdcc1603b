using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PortalRules.Vocabulary;

/// <summary>Labels, campaigns and areas: data under <c>rules/vocabulary</c>, never code.</summary>
public sealed class PortalVocabulary
{
    private readonly FrozenDictionary<string, Term> _terms;
    private readonly FrozenDictionary<string, Area> _areas;

    internal PortalVocabulary(IEnumerable<Term> terms, IEnumerable<Campaign> campaigns, IEnumerable<Area> areas)
    {
        _terms = terms.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        _areas = areas.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
        Campaigns = [.. campaigns.OrderBy(c => c.Id, StringComparer.Ordinal)];
    }

    /// <summary>A vocabulary without entries.</summary>
    public static PortalVocabulary Empty { get; } = new([], [], []);

    /// <summary>Campaigns, sorted by id.</summary>
    public ImmutableArray<Campaign> Campaigns { get; }

    /// <summary>Terms, sorted by id.</summary>
    public IEnumerable<Term> Terms => _terms.Values.OrderBy(t => t.Id, StringComparer.Ordinal);

    /// <summary>Areas, sorted by id.</summary>
    public IEnumerable<Area> Areas => _areas.Values.OrderBy(a => a.Id, StringComparer.Ordinal);

    /// <summary>Finds a term.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The term, or <see langword="null"/>.</returns>
    public Term? Term(string id) => _terms.GetValueOrDefault(id);

    /// <summary>Finds an area.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The area, or <see langword="null"/>.</returns>
    public Area? Area(string id) => _areas.GetValueOrDefault(id);
}
