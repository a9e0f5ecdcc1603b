using System.Text.RegularExpressions;

namespace PortalRules.Text;

/// <summary>
/// Finds the dates that Vietnamese portals print: always day first, years of four digits, with the time and weekday beside them.
/// What is no day of the calendar, stands inside a longer number or belongs to the lunar calendar is not found.
/// </summary>
internal sealed class VietnameseDateReader
{
    private const int LongestPrefix = 64;

    private readonly MappedText _mapped;
    private readonly string _text;
    private readonly List<FoundDate> _found = [];
    private int _lastEnd;

    private VietnameseDateReader(string text)
    {
        _mapped = MappedText.Of(text);
        _text = _mapped.Cleaned;
    }

    /// <summary>The dates of a text in their order; positions refer to the text as given.</summary>
    public static IReadOnlyList<FoundDate> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAnyInRange('0', '9') ? new VietnameseDateReader(text).FindAll() : [];
    }

    private List<FoundDate> FindAll()
    {
        for (var core = DatePatterns.Dates().Match(_text); core.Success; core = core.NextMatch())
            Read(core);
        return _found;
    }

    private void Read(Match core)
    {
        if (DateOf(core) is not { } date || DatePatterns.Lunar().IsMatch(_text, core.Index + core.Length))
            return;
        var end = core.Index + core.Length;
        var before = Before(core);
        var time = PrintedTime.TimeOf(before);
        var timeAfter = DatePatterns.TimeAfter().Match(_text, end);
        if (!DateEdges.StandAlone(_text, core, before.Length, _lastEnd, timeAfter.Success))
            return;
        var weekday = PrintedTime.WeekdayOf(before);
        if (time is null && timeAfter.Success && PrintedTime.TimeOf(timeAfter) is { } later)
            (time, end) = (later, timeAfter.Index + timeAfter.Length);
        if (weekday is null && DatePatterns.WeekdayAfter().Match(_text, end) is { Success: true } weekdayAfter)
            (weekday, end) = (PrintedTime.WeekdayOf(weekdayAfter), weekdayAfter.Index + weekdayAfter.Length);
        var agrees = weekday is null || !date.IsDay || date.First.DayOfWeek == weekday;
        var (start, length) = _mapped.Place(core.Index - before.Length, end);
        _found.Add(new FoundDate(start, length, WithTime(date, time, core, timeAfter), agrees));
        _lastEnd = end;
    }

    // What an earlier date claimed does not stand before this one.
    private Match Before(Match core)
    {
        var start = Math.Max(_lastEnd, core.Index - LongestPrefix);
        return DatePatterns.Before().Match(_text[start..core.Index]);
    }

    private static PortalDate? DateOf(Match core)
    {
        var year = PrintedTime.Number(core, "year") ?? PrintedTime.Number(core, "iso") ?? 0;
        var month = PrintedTime.MonthOf(core);
        if (year == 0 || month < 1)
            return null;
        if (!core.Groups["day"].Success)
            return PortalDate.Month(year, month);
        var day = PrintedTime.Number(core, "day") ?? 0;
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? PortalDate.Day(new DateOnly(year, month, day)) : null;
    }

    private static PortalDate WithTime(PortalDate date, TimeOnly? time, Match core, Match timeAfter)
    {
        if (time is null || !date.IsDay)
            return date;
        if (core.Groups["iso"].Success && timeAfter.Groups["offset"] is { Success: true } offset && OffsetOf(offset.Value) is { } difference)
            return PortalDate.From(new DateTimeOffset(date.First.ToDateTime(time.Value), difference));
        return PortalDate.Day(date.First, time);
    }

    private static TimeSpan? OffsetOf(string text)
    {
        var digits = text.Replace(":", "", StringComparison.Ordinal).Trim();
        if (digits is "z" or "Z")
            return TimeSpan.Zero;
        var minutes = (((digits[1] - '0') * 10) + digits[2] - '0') * 60 + ((digits[3] - '0') * 10) + digits[4] - '0';
        return minutes <= 14 * 60 ? TimeSpan.FromMinutes(digits[0] == '-' ? -minutes : minutes) : null;
    }
}
