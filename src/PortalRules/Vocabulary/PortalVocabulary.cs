using System.Collections.Immutable;

namespace PortalRules.Vocabulary;

/// <summary>Labels, campaigns, areas and holidays: data under <c>rules/vocabulary</c>, never code.</summary>
public sealed class PortalVocabulary
{
    private readonly Dictionary<string, Term> _terms;
    private readonly Dictionary<string, Area> _areas;

    internal PortalVocabulary(IEnumerable<Term> terms, IEnumerable<Campaign> campaigns, IEnumerable<Area> areas, HolidayCalendar? holidays = null)
    {
        _terms = terms.ToDictionary(t => t.Id, StringComparer.Ordinal);
        _areas = areas.ToDictionary(a => a.Id, StringComparer.Ordinal);
        Campaigns = [.. campaigns.OrderBy(c => c.Id, StringComparer.Ordinal)];
        Holidays = holidays ?? HolidayCalendar.Empty;
    }

    /// <summary>A vocabulary without entries.</summary>
    public static PortalVocabulary Empty { get; } = new([], [], []);

    /// <summary>Campaigns, sorted by id.</summary>
    public ImmutableArray<Campaign> Campaigns { get; }

    /// <summary>The holidays of the years that have a table; nothing is known of other years.</summary>
    public HolidayCalendar Holidays { get; }

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

    /// <summary>Resolves a place in time: the area itself, or the smallest known one around it, that does not exist on a day.</summary>
    /// <param name="area">The area's id; it need not be of the vocabulary itself.</param>
    /// <param name="day">The day.</param>
    /// <returns>The area that does not exist, or <see langword="null"/> where nothing known speaks against the place.</returns>
    public Area? MissingOn(string area, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(area);
        for (var id = area; ; id = id[..id.LastIndexOf('/')])
        {
            if (Area(id) is { } known && !known.ExistsOn(day))
                return known;
            if (!id.Contains('/', StringComparison.Ordinal))
                return null;
        }
    }
}
