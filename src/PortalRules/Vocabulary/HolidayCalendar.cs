using PortalRules.Text;

namespace PortalRules.Vocabulary;

/// <summary>
/// Working days: Monday to Friday but for public holidays, and the weekend days that are worked instead of a swapped one. Known only for years that have a
/// holiday table; nothing is guessed for others.
/// </summary>
public sealed class HolidayCalendar
{
    // No deadline of a decree is longer; beyond that something is wrong with the input.
    private const int MostDays = 4_000;

    private readonly HashSet<int> _years;
    private readonly HashSet<DateOnly> _holidays;
    private readonly HashSet<DateOnly> _worked;

    private readonly Dictionary<DateOnly, LocalizedText> _names;

    internal HolidayCalendar(IEnumerable<int> years, IEnumerable<DateOnly> holidays, IEnumerable<DateOnly> worked, IReadOnlyDictionary<DateOnly, LocalizedText>? names = null) =>
        (_years, _holidays, _worked, _names) = (years.ToHashSet(), holidays.ToHashSet(), worked.ToHashSet(), (names ?? new Dictionary<DateOnly, LocalizedText>()).ToDictionary());

    /// <summary>A calendar that knows no year.</summary>
    public static HolidayCalendar Empty { get; } = new([], [], []);

    /// <summary>Whether the holidays of a year are known.</summary>
    /// <param name="year">The year.</param>
    /// <returns>Whether they are.</returns>
    public bool Knows(int year) => _years.Contains(year);

    /// <summary>The years that have a table, sorted.</summary>
    public IEnumerable<int> Years => _years.Order();

    /// <summary>The name of the holiday on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The name, or <see langword="null"/> where no holiday is known on that day.</returns>
    public LocalizedText? HolidayOn(DateOnly day) => _names.GetValueOrDefault(day);

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is; <see langword="null"/> where the year's holidays are not known (a weekend of such a year may be worked too).</returns>
    public bool? IsWorkingDay(DateOnly day)
    {
        if (!Knows(day.Year))
            return null;
        return _worked.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day));
    }

    /// <summary>Goes a number of working days forward or back; the starting day itself does not count, whatever it is.</summary>
    /// <param name="day">The starting day.</param>
    /// <param name="workingDays">How many; negative goes back.</param>
    /// <returns>The day, or <see langword="null"/> where a year on the way has no holiday table.</returns>
    public DateOnly? Shift(DateOnly day, int workingDays)
    {
        var step = Math.Sign(workingDays);
        var left = Math.Abs(workingDays);
        for (var walked = 0; left > 0; walked++)
        {
            if (day == (step > 0 ? DateOnly.MaxValue : DateOnly.MinValue))
                return null;
            day = day.AddDays(step);
            if (walked > MostDays || IsWorkingDay(day) is not { } works)
                return null;
            if (works)
                left--;
        }

        return day;
    }
}
