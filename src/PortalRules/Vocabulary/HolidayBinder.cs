using PortalRules.Law;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Vocabulary;

/// <summary>
/// Binds holidays.yaml: a table per year. A year is known by its table alone, so a table lists all days off of that year, or does not stand there.
/// </summary>
internal sealed class HolidayBinder(YamlErrors errors)
{
    // Before 1945 there was no such office; a year beyond the next century is a slip of the keyboard.
    private const int FirstYear = 1945;
    private const int LastYear = 2199;
    private const int LongestHoliday = 31;

    private readonly HashSet<int> _years = [];
    private readonly Dictionary<DateOnly, LocalizedText> _holidays = [];
    private readonly Dictionary<DateOnly, YamlMark> _worked = [];

    public HolidayCalendar ToCalendar()
    {
        foreach (var (day, mark) in _worked.Where(w => _holidays.ContainsKey(w.Key)))
            errors.Add(mark, FormattableString.Invariant($"{day:yyyy-MM-dd} is worked instead of another day and a holiday at once; keep one."));
        return new HolidayCalendar(_years, _holidays.Keys, _worked.Keys, _holidays);
    }

    public void Add(YamlMap map)
    {
        HolidayKeys.Table.Only(map, "a holiday table", errors);
        _ = YamlTexts.Word(map, "known-from", LawKeys.Certainties, errors);
        if (YamlValues.Integer(map["holidays"], "holidays", errors) is not { } year)
            return;
        if (year is < FirstYear or > LastYear)
        {
            errors.Add(map["holidays"]!.Mark, FormattableString.Invariant($"holidays names the year of the table, {FirstYear} to {LastYear}, not {year}."));
            return;
        }

        if (!_years.Add(year))
            errors.Add(map.Mark, FormattableString.Invariant($"the holidays of {year} are listed twice; merge the two tables."));
        if (YamlValues.Items(map["days"]) is not { Count: > 0 } days)
            errors.Add(map.Mark, "a holiday table needs days: [{ day: DATE, vi: NAME }]; leave the year out where its days off are not known.");
        else
            AddDays(days, year);
    }

    private void AddDays(IReadOnlyList<YamlNode> days, int year)
    {
        foreach (var node in days)
        {
            if (YamlValues.Map(node, "a holiday", errors) is not { } map)
                continue;
            HolidayKeys.Day.Only(map, "a holiday", errors);
            var name = new LocalizedText(VocabularyValues.Name(map, errors), YamlValues.Text(map["en"], "en", errors));
            if (Span(map) is { } span)
                AddDays(span, year, name, map);
            foreach (var item in YamlValues.Items(map["worked-instead"]))
                AddWorked(item);
        }
    }

    private DateSpan? Span(YamlMap map)
    {
        if (map["day"] is null == (map["from"] is null || map["until"] is null) || (map["day"] is not null && (map["from"] ?? map["until"]) is not null))
        {
            errors.Add(map.Mark, "a holiday has either day: DATE, or from: DATE and until: DATE.");
            return null;
        }

        if (map["day"] is { } single)
            return YamlValues.Date(single, "day", errors) is { } day ? new DateSpan(day, day) : null;
        return VocabularyValues.Span(map, "from", "until", errors) is ({ } from, { } until) && from <= until ? new DateSpan(from, until) : null;
    }

    private void AddDays(DateSpan span, int year, LocalizedText name, YamlMap map)
    {
        if (span.First.Year != year || span.Last.Year != year)
        {
            errors.Add(map.Mark, FormattableString.Invariant($"{span} does not lie in the year {year}; a holiday over New Year's Eve is written in the tables of both years."));
            return;
        }

        if (span.Last.DayNumber - span.First.DayNumber >= LongestHoliday)
        {
            errors.Add(map.Mark, $"a holiday of more than {LongestHoliday} days is a slip; check from and until.");
            return;
        }

        for (var day = span.First; day <= span.Last; day = day.AddDays(1))
        {
            if (!_holidays.TryAdd(day, name))
                errors.Add(map.Mark, FormattableString.Invariant($"{day:yyyy-MM-dd} is listed twice: \"{_holidays[day].Vi}\" and \"{name.Vi}\"."));
        }
    }

    private void AddWorked(YamlNode node)
    {
        if (YamlValues.Date(node, "worked-instead", errors) is not { } day)
            return;
        if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            errors.Add(node.Mark, FormattableString.Invariant($"worked-instead {day:yyyy-MM-dd} is no Saturday or Sunday; it names the weekend day that is worked in exchange."));
        else if (!_worked.TryAdd(day, node.Mark))
            errors.Add(node.Mark, FormattableString.Invariant($"worked-instead {day:yyyy-MM-dd} stands here twice; each weekend day is exchanged once."));
    }
}
