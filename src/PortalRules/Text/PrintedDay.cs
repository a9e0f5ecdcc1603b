using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PortalRules.Text;

/// <summary>Gives the days, months and quarters that <see cref="DatePatterns"/> found their meaning; what the calendar does not have is none.</summary>
internal static class PrintedDay
{
    private static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["mot"] = 1, ["hai"] = 2, ["ba"] = 3, ["tu"] = 4, ["nam"] = 5, ["sau"] = 6, ["bay"] = 7, ["tam"] = 8, ["chin"] = 9, ["muoi"] = 10, ["muoi mot"] = 11, ["muoi hai"] = 12,
        ["jan"] = 1, ["feb"] = 2, ["mar"] = 3, ["apr"] = 4, ["may"] = 5, ["jun"] = 6, ["jul"] = 7, ["aug"] = 8, ["sep"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The day or month; a year of two digits only where the weekday beside it leaves no other reading.</summary>
    public static PortalDate? DateOf(Match core, DayOfWeek? weekday)
    {
        var (day, month) = (PrintedTime.Number(core, "day") ?? 0, MonthOf(core));
        if (PrintedTime.Number(core, "shortYear") is { } shortYear)
            return weekday is { } printed && Singled(day, month, shortYear, printed) is { } single ? PortalDate.Day(single) : null;
        var year = PrintedTime.Number(core, "year") ?? PrintedTime.Number(core, "iso") ?? 0;
        if (core.Groups["day"].Success)
            return Day(year, month, day) is { } whole ? PortalDate.Day(whole) : null;
        return year > 0 && month > 0 ? PortalDate.Month(year, month) : null;
    }

    /// <summary>The first day or month of a stretch whose last one is known; <see langword="null"/> where it is none or comes later.</summary>
    public static PortalDate? FirstOf(Match range, PortalDate last)
    {
        if (PrintedTime.Number(range, "onlyMonth") is { } month)
            return !last.IsDay && month >= 1 && month < last.First.Month ? PortalDate.Month(last.First.Year, month) : null;
        var hasMonth = range.Groups["month"].Success;
        if (!last.IsDay || !(hasMonth || range.Groups["from"].Success))
            return null;
        var (day, ofMonth) = (PrintedTime.Number(range, "day") ?? 0, hasMonth ? MonthOf(range) : last.First.Month);
        var year = ofMonth > last.First.Month ? last.First.Year - 1 : last.First.Year;
        return Day(year, ofMonth, day) is { } first && first < last.First ? PortalDate.Day(first) : null;
    }

    /// <summary>The day of a stretch that a day and month without a year mean; <see langword="null"/> where it has none or several.</summary>
    public static DateOnly? OnceWithin(Match match, DateSpan days)
    {
        DateOnly? found = null;
        for (var year = days.First.Year; year <= Math.Min(days.Last.Year, days.First.Year + 2); year++)
        {
            if (Day(year, MonthOf(match), PrintedTime.Number(match, "day") ?? 0) is not { } day || !days.Contains(day))
                continue;
            if (found is not null)
                return null;
            found = day;
        }

        return found;
    }

    /// <summary>The days of a quarter.</summary>
    public static DateSpan QuarterOf(Match match)
    {
        var number = PrintedTime.Number(match, "number") ?? match.Groups["roman"].Value.ToUpperInvariant() switch { "I" => 1, "II" => 2, "III" => 3, _ => 4 };
        var first = new DateOnly(PrintedTime.Number(match, "year") ?? 1, (number * 3) - 2, 1);
        return new DateSpan(first, first.AddMonths(3).AddDays(-1));
    }

    /// <summary>A day of the calendar.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The month, from 1; 0 where none is printed.</summary>
    public static int MonthOf(Match match)
    {
        if (PrintedTime.Number(match, "month") is { } number)
            return number;
        return match.Groups["english"] is { Success: true } english
            ? Months[english.Value[..3].ToLowerInvariant()]
            : Months.GetValueOrDefault(VietnameseText.Key(match.Groups["monthName"].Value));
    }

    // 15/04/21 may be of this century or the last, and year, month, day: the weekday must agree with the first alone.
    private static DateOnly? Singled(int day, int month, int shortYear, DayOfWeek weekday)
    {
        var meant = Day(2000 + shortYear, month, day);
        DateOnly?[] others = [Day(1900 + shortYear, month, day), Day(2000 + day, month, shortYear), Day(2000 + shortYear, day, month)];
        return meant?.DayOfWeek == weekday && !others.Any(o => o != meant && o?.DayOfWeek == weekday) ? meant : null;
    }
}
