
namespace PortalRules.Law;

/// <summary>The legal texts that rules may cite.</summary>
public sealed class LawCatalogue
{
    private readonly Dictionary<string, LegalSource> _sources;

    internal LawCatalogue(IEnumerable<LegalSource> sources) => _sources = sources.ToDictionary(s => s.Id, StringComparer.Ordinal);

    /// <summary>The texts, sorted by id.</summary>
    public IEnumerable<LegalSource> Sources => _sources.Values.OrderBy(s => s.Id, StringComparer.Ordinal);

    internal LawCatalogue With(IEnumerable<LegalSource> sources) => new(_sources.Values.Concat(sources));

    /// <summary>Finds a text.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The text, or <see langword="null"/>.</returns>
    public LegalSource? Find(string id) => _sources.GetValueOrDefault(id);
}
