using System.Globalization;
using System.Text.RegularExpressions;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.People;

/// <summary>The time that a schedule's headings name, within which a day without month or year is known.</summary>
internal sealed partial class SchedulePeriod
{
    private const int LongestSpan = 62;
    private const int Week = 7;

    private readonly DateOnly? _first;
    private readonly DateOnly? _last;
    private readonly int? _year;
    private readonly (int Year, int Month)? _month;

    /// <summary>Reads the period off a schedule's headings.</summary>
    /// <param name="heading">All text above the schedule that may name its time.</param>
    public SchedulePeriod(string heading)
    {
        if (!heading.AsSpan().ContainsAnyInRange('0', '9'))
            return;
        var days = VietnameseDateReader.Find(heading).Where(d => d.Date.IsDay).Select(d => d.Date.First).Distinct().ToList();
        if (days is [var first, var last] && last >= first && last.DayNumber - first.DayNumber <= LongestSpan)
            (_first, _last) = (first, last);
        else if (days.Count == 1 && HalfSpan().Match(heading) is { Success: true } half && Day(days[0].Year, Number(half, 2), Number(half, 1)) is { } start && start <= days[0] && days[0].DayNumber - start.DayNumber <= LongestSpan)
            (_first, _last) = (start, days[0]);
        var years = YearOf().Matches(heading).Select(m => Number(m, 1)).Concat(days.Select(d => d.Year)).Distinct().ToList();
        _year = years.Count == 1 ? years[0] : null;
        var months = MonthOf().Matches(heading).Select(m => (Year: m.Groups[2].Success ? Number(m, 2) : _year ?? 0, Month: Number(m, 1))).Distinct().ToList();
        _month = months is [( > 0, >= 1 and <= 12) month] ? month : null;
    }

    /// <summary>The day that a text prints: whole, or so much of it that the period leaves one day only.</summary>
    /// <param name="text">The text of a cell or line.</param>
    /// <param name="doubts">Takes the text where it prints a day that is not known.</param>
    public Known<PortalDate?> DayOf(string text, List<Doubt> doubts)
    {
        var dates = VietnameseDateReader.Find(text);
        if (dates.Count == 1 && dates[0].WeekdayAgrees)
            return Known<PortalDate?>.Of(dates[0].Date, Witness.LabelledRow);
        if (dates.Count == 0 && !WhenText.Recurs(text) && Within(text) is { } day)
            return Known<PortalDate?>.Of(PortalDate.Day(day), Witness.LabelledRow);
        if (text.Length > 0)
            doubts.Add(new Doubt("date", [text.Length > 80 ? text[..80] : text]));
        return Known<PortalDate?>.Unknown(dates.Count == 0 ? UnknownReason.NotShown : dates.Count == 1 ? UnknownReason.WeekdayMismatch : UnknownReason.Disagreement);
    }

    private DateOnly? Within(string text)
    {
        var weekday = WhenText.WeekdayIn(text);
        if (DayMonth().Matches(text) is { Count: > 0 } written)
            return written.Count > 1 ? null : Agreeing(OfDayMonth(Number(written[0], 1), Number(written[0], 2)), weekday);
        if (LoneDay().Match(text) is { Success: true } lone && DayOfMonth(Number(lone, 1)) is { } found)
            return Agreeing(found, weekday);
        if (weekday is null || _first is not { } first || _last is not { } last || last.DayNumber - first.DayNumber >= Week || WhenText.WeekdaysIn(text) != 1)
            return null;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (day.DayOfWeek == weekday)
                return day;
        }

        return null;
    }

    private static DateOnly? Agreeing(DateOnly? day, DayOfWeek? weekday) => day is { } known && weekday is { } printed && known.DayOfWeek != printed ? null : day;

    private DateOnly? OfDayMonth(int day, int month)
    {
        if (_first is not { } first || _last is not { } last)
            return _year is { } year ? Day(year, month, day) : null;
        for (var at = first; at <= last; at = at.AddDays(1))
        {
            if (at.Day == day && at.Month == month)
                return at;
        }

        return null;
    }

    private DateOnly? DayOfMonth(int day) => _month is var (year, month) ? Day(year, month, day) : null;

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // "từ ngày 27/3 đến 31/3/2023"
    [GeneratedRegex(@"(?<![\d/])(\d{1,2})[/.-](\d{1,2})\s?(?:-|–|đến|->)\s?(?:hết\s?)?(?:ngày\s?)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HalfSpan();

    [GeneratedRegex(@"năm\s?(\d{4})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearOf();

    [GeneratedRegex(@"tháng\s?(\d{1,2})(?:\s?(?:[/.-]|năm)\s?(\d{4}))?(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthOf();

    [GeneratedRegex(@"(?<![\d/.:h-])(\d{1,2})[/.-](\d{1,2})(?![\d/:h-])", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"(?:^|ngày\s?)(\d{1,2})(?:\s*$|(?=\s*[(,;-]?\s*(?:thứ|chủ nhật)))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LoneDay();
}
