using System.Globalization;
using System.Text.RegularExpressions;

namespace PortalRules.Text;

/// <summary>Gives the times and weekdays that <see cref="DatePatterns"/> found their meaning.</summary>
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

    /// <summary>The date with its time; an ISO instant with an offset is that of Asia/Ho_Chi_Minh.</summary>
    public static PortalDate At(PortalDate date, TimeOnly? time, Match core, Match timeAfter)
    {
        if (time is null || !date.IsDay)
            return date;
        if (core.Groups["iso"].Success && timeAfter.Groups["offset"] is { Success: true } offset && OffsetOf(offset.Value) is { } difference)
            return PortalDate.From(new DateTimeOffset(date.First.ToDateTime(time.Value), difference));
        return PortalDate.Day(date.First, time);
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

    private static TimeSpan? OffsetOf(string text)
    {
        var digits = text.Replace(":", "", StringComparison.Ordinal).Trim();
        if (digits is "z" or "Z")
            return TimeSpan.Zero;
        var minutes = (((digits[1] - '0') * 10) + digits[2] - '0') * 60 + ((digits[3] - '0') * 10) + digits[4] - '0';
        return minutes <= 14 * 60 ? TimeSpan.FromMinutes(digits[0] == '-' ? -minutes : minutes) : null;
    }

    private static DayOfWeek English(string key) =>
        Enum.GetValues<DayOfWeek>().First(d => d.ToString().StartsWith(key[..3], StringComparison.OrdinalIgnoreCase));
}
