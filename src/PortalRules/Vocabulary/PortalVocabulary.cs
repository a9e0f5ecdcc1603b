using System.Collections.Immutable;

namespace PortalRules.Vocabulary;

/// <summary>Labels, campaigns, areas, levels and holidays: data under <c>rules/vocabulary</c>, never code.</summary>
public sealed class PortalVocabulary
{
    private readonly Dictionary<string, Term> _terms;
    private readonly Dictionary<string, AgencyLevel> _levels;
    private readonly AreaIndex _areas;

    internal PortalVocabulary(IEnumerable<Term> terms, IEnumerable<Campaign> campaigns, AreaIndex areas, HolidayCalendar? holidays = null, IEnumerable<AgencyLevel>? levels = null)
    {
        _terms = terms.ToDictionary(t => t.Id, StringComparer.Ordinal);
        _levels = (levels ?? []).ToDictionary(l => l.Id, StringComparer.Ordinal);
        _areas = areas;
        Campaigns = [.. campaigns.OrderBy(c => c.Id, StringComparer.Ordinal)];
        Holidays = holidays ?? HolidayCalendar.Empty;
    }

    /// <summary>A vocabulary without entries.</summary>
    public static PortalVocabulary Empty { get; } = new([], [], new AreaIndex([], []));

    /// <summary>Campaigns, sorted by id.</summary>
    public ImmutableArray<Campaign> Campaigns { get; }

    /// <summary>The holidays of the years that have a table; nothing is known of other years.</summary>
    public HolidayCalendar Holidays { get; }

    /// <summary>Terms, sorted by id.</summary>
    public IEnumerable<Term> Terms => _terms.Values.OrderBy(t => t.Id, StringComparer.Ordinal);

    /// <summary>Levels of administration that did not always exist, sorted by id; a level that is not among them always did.</summary>
    public IEnumerable<AgencyLevel> Levels => _levels.Values.OrderBy(l => l.Id, StringComparer.Ordinal);

    /// <summary>Areas, sorted by id. Reads the areas of every province; one is found quicker by its id.</summary>
    public IEnumerable<Area> Areas => _areas.All;

    /// <summary>Finds a term.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The term, or <see langword="null"/>.</returns>
    public Term? Term(string id) => _terms.GetValueOrDefault(id);

    /// <summary>Finds an area; thread-safe, like everything here, also where its province is read for the first time.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The area, or <see langword="null"/>.</returns>
    public Area? Area(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _areas.Find(id);
    }

    /// <summary>Finds a level that did not always exist.</summary>
    /// <param name="id">The level (<c>district</c>).</param>
    /// <returns>The level, or <see langword="null"/> where it always existed.</returns>
    public AgencyLevel? Level(string id) => _levels.GetValueOrDefault(id);

    /// <summary>
    /// Finds areas by what people write: an official code (noughts in front may be missing), or a name with or without its type, also without diacritics.
    /// Codes and names were used again in 2025, so the answer depends on the day; it is no guess, for there may be several.
    /// </summary>
    /// <param name="codeOrName">The code or the name.</param>
    /// <param name="day">The day on which the areas exist; <see langword="null"/>: any.</param>
    /// <returns>The areas, sorted by id.</returns>
    public ImmutableArray<Area> FindAreas(string codeOrName, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return [.. AreaSearch.Find(Areas, codeOrName.Trim(), day)];
    }

    /// <summary>The areas that became an area, as far as the vocabulary says so.</summary>
    /// <param name="area">The area.</param>
    /// <returns>The areas, sorted by id.</returns>
    public ImmutableArray<Area> CameFrom(Area area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return _areas.CameFrom(area);
    }

    /// <summary>The ids among which a misspelt one is looked for.</summary>
    internal IEnumerable<string> AreasLike(string id) => _areas.Like(id);

    /// <summary>The level, where it does not exist on a day.</summary>
    internal AgencyLevel? MissingLevelOn(string? level, DateOnly day) => level is not null && Level(level) is { } known && !known.ExistsOn(day) ? known : null;

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
