using System.Globalization;
using System.Runtime.InteropServices;

namespace PortalRules.Text;

/// <summary>Whole days from the first to the last, both inclusive.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DateSpan
{
    /// <summary>Makes a span.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public DateSpan(DateOnly first, DateOnly last)
    {
        if (last < first)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The span ends on {last:yyyy-MM-dd}, before it begins on {first:yyyy-MM-dd}."), nameof(last));
        (First, Last) = (first, last);
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day.</summary>
    public DateOnly Last { get; }

    /// <summary>
    /// Reads a period as people write it: a year (<c>2024</c>), half (<c>2024-H1</c>), quarter (<c>2024-Q1</c>), month (<c>2024-03</c>), ISO week
    /// (<c>2024-W05</c>), day (<c>2024-03-31</c>) or <c>2024-01-01..2024-07-07</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The span.</param>
    /// <returns>Whether it is one of these forms.</returns>
    public static bool TryParse(string? text, out DateSpan span)
    {
        span = default;
        if (text is null)
            return false;
        if (text.Split("..") is [var from, var to])
            return Day(from) is { } first && Day(to) is { } last && Make(first, last, out span);
        if (Day(text) is { } day)
            return Make(day, day, out span);
        if (text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1)
            return false;
        return text[4..] switch
        {
            "" => Months(year, 1, 12, out span),
            ['-', 'Q', >= '1' and <= '4' and var quarter] => Months(year, ((quarter - '1') * 3) + 1, 3, out span),
            ['-', 'H', '1' or '2'] => Months(year, text[6] is '1' ? 1 : 7, 6, out span),
            ['-', 'W', .. var week] => Week(year, week, out span),
            ['-', .. { Length: 2 } month] => Number(month) is >= 1 and <= 12 and var number && Months(year, number, 1, out span),
            _ => false,
        };
    }

    /// <summary>Whether a day lies in it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>ISO 8601: <c>2024-01-01..2024-07-07</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First:yyyy-MM-dd}..{Last:yyyy-MM-dd}");

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Make(DateOnly first, DateOnly last, out DateSpan span)
    {
        span = first <= last ? new DateSpan(first, last) : default;
        return first <= last;
    }

    private static bool Months(int year, int month, int count, out DateSpan span)
    {
        var end = month + count - 1;
        return Make(new DateOnly(year, month, 1), new DateOnly(year, end, DateTime.DaysInMonth(year, end)), out span);
    }

    private static bool Week(int year, string text, out DateSpan span)
    {
        span = default;
        if (text.Length != 2 || Number(text) is not { } week || week < 1 || week > ISOWeek.GetWeeksInYear(year))
            return false;
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return Make(monday, monday.AddDays(6), out span);
    }
}
