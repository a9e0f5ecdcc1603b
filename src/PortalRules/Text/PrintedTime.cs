using System.Globalization;
using System.Text.RegularExpressions;

namespace PortalRules.Text;

/// <summary>Gives the times, weekdays and month names that <see cref="DatePatterns"/> found their meaning.</summary>
internal static class PrintedTime
{
    /// <summary>The time of day, or <see langword="null"/> where none is printed or it is no time (25:10).</summary>
    public static TimeOnly? TimeOf(Match match)
    {
        var hour = Number(match, "fromHour") ?? Number(match, "hour");
        if (hour is null)
            return null;
        var fromStart = match.Groups["fromHour"].Success;
        var minute = Number(match, fromStart ? "fromMinute" : "minute") ?? 0;
        var second = fromStart ? 0 : Number(match, "second") ?? 0;
        var clock = TwentyFourHours(hour.Value, match.Groups["half"].Value);
        return clock < 24 && minute < 60 && second < 60 ? new TimeOnly(clock, minute, second) : null;
    }

    /// <summary>The printed weekday, or <see langword="null"/> where none is printed.</summary>
    public static DayOfWeek? WeekdayOf(Match match)
    {
        if (!match.Groups["weekday"].Success)
            return null;
        var key = VietnameseText.Key(match.Groups["weekday"].Value);
        if (char.IsAsciiDigit(key[^1]))
            return (DayOfWeek)(key[^1] - '1');
        return key switch
        {
            "thu hai" => DayOfWeek.Monday,
            "thu ba" => DayOfWeek.Tuesday,
            "thu tu" => DayOfWeek.Wednesday,
            "thu nam" => DayOfWeek.Thursday,
            "thu sau" => DayOfWeek.Friday,
            "thu bay" => DayOfWeek.Saturday,
            "cn" or "chu nhat" or "chua nhat" => DayOfWeek.Sunday,
            _ => English(key),
        };
    }

    /// <summary>The month, from 1; 0 where the digits are no month.</summary>
    public static int MonthOf(Match match)
    {
        if (Number(match, "month") is { } number)
            return number is >= 1 and <= 12 ? number : 0;
        return Array.IndexOf(
            (string[])["", "mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai"],
            VietnameseText.Key(match.Groups["monthName"].Value));
    }

    public static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Portals print 24-hour times with "PM" after them: only a hour that can be one of twelve is moved.
    private static int TwentyFourHours(int hour, string half)
    {
        if (half.Length == 0)
            return hour;
        var morning = half.StartsWith('a') || half.StartsWith('A') || half.StartsWith('s') || half.StartsWith('S');
        if (morning)
            return hour == 12 ? 0 : hour;
        return hour is >= 1 and < 12 ? hour + 12 : hour;
    }

    private static DayOfWeek English(string key) =>
        Enum.GetValues<DayOfWeek>().First(d => d.ToString().StartsWith(key[..3], StringComparison.OrdinalIgnoreCase));
}
