using System.Globalization;
using PortalRules.Text;

namespace PortalRules.Language.Periods;

/// <summary>The calendar of weeks (from Monday), months, quarters, half-years and years.</summary>
internal static class PeriodUnits
{
    public static DateOnly StartOf(PeriodUnit unit, DateOnly day) => unit switch
    {
        PeriodUnit.Week => day.AddDays(-Math.Min(((int)day.DayOfWeek + 6) % 7, day.DayNumber)),
        PeriodUnit.Month => new DateOnly(day.Year, day.Month, 1),
        PeriodUnit.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        PeriodUnit.HalfYear => new DateOnly(day.Year, day.Month <= 6 ? 1 : 7, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    /// <summary>The start of the next unit; <see langword="null"/> at the end of the calendar.</summary>
    public static DateOnly? Next(PeriodUnit unit, DateOnly start) => Move(unit, start, 1);

    /// <summary>The start of the unit before; <see langword="null"/> at the beginning of the calendar.</summary>
    public static DateOnly? Previous(PeriodUnit unit, DateOnly start) => Move(unit, start, -1);

    /// <summary>The days of a unit; with a cut-off day its last day is that day of its last month, and the first follows the cut-off before.</summary>
    public static DateSpan Days(PeriodUnit unit, DateOnly start, int? cutOffDay)
    {
        if (unit is PeriodUnit.Week)
            return new DateSpan(start, Plus(start, 6));
        var last = Plus(start, MonthsOf(unit), -1);
        if (cutOffDay is not { } day)
            return new DateSpan(start, last);
        var first = start == DateOnly.MinValue ? start : CutOff(start.AddDays(-1), day).AddDays(1);
        return new DateSpan(first, CutOff(last, day));
    }

    /// <summary>The unit as ISO 8601 writes it, as far as it does: <c>2023-W05</c>, <c>2023-03</c>, <c>2023-Q1</c>, <c>2023-H1</c>, <c>2023</c>.</summary>
    public static string Key(PeriodUnit unit, DateOnly start)
    {
        var year = start.Year.ToString("0000", CultureInfo.InvariantCulture);
        return unit switch
        {
            PeriodUnit.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(start.ToDateTime(TimeOnly.MinValue)):0000}-W{Week(start):00}"),
            PeriodUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{year}-{start.Month:00}"),
            PeriodUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year}-Q{(start.Month + 2) / 3}"),
            PeriodUnit.HalfYear => start.Month == 1 ? $"{year}-H1" : $"{year}-H2",
            _ => year,
        };
    }

    public static int Week(DateOnly day) => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));

    private static int MonthsOf(PeriodUnit unit) => unit switch { PeriodUnit.Month => 1, PeriodUnit.Quarter => 3, PeriodUnit.HalfYear => 6, _ => 12 };

    private static DateOnly CutOff(DateOnly inMonth, int day) =>
        new(inMonth.Year, inMonth.Month, Math.Min(day, DateTime.DaysInMonth(inMonth.Year, inMonth.Month)));

    private static DateOnly? Move(PeriodUnit unit, DateOnly start, int by)
    {
        try
        {
            return unit is PeriodUnit.Week ? start.AddDays(7 * by) : start.AddMonths(MonthsOf(unit) * by);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static DateOnly Plus(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Min(day.DayNumber + days, DateOnly.MaxValue.DayNumber));

    private static DateOnly Plus(DateOnly day, int months, int days) =>
        Move(months switch { 1 => PeriodUnit.Month, 3 => PeriodUnit.Quarter, 6 => PeriodUnit.HalfYear, _ => PeriodUnit.Year }, day, 1)?.AddDays(days) ?? DateOnly.MaxValue;
}
