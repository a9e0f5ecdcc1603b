using System.Globalization;
using System.Runtime.InteropServices;

namespace PortalRules.Text;

/// <summary>
/// A date as a portal prints it: a day, a day with its time, or only a month. Days are days in Asia/Ho_Chi_Minh.
/// </summary>
/// <remarks>A month-only date is the interval of that month's days, so a rule can say that it does not know the day.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PortalDate
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    private PortalDate(DateOnly first, DateOnly last, TimeOnly? time) => (First, Last, Time) = (first, last, time);

    /// <summary>The earliest day that is meant.</summary>
    public DateOnly First { get; }

    /// <summary>The latest day that is meant; equal to <see cref="First"/> unless only a month is printed.</summary>
    public DateOnly Last { get; }

    /// <summary>The time of day in Asia/Ho_Chi_Minh where it is printed.</summary>
    public TimeOnly? Time { get; }

    /// <summary>Whether the day is known.</summary>
    public bool IsDay => First == Last;

    /// <summary>A day, with its time where that is printed.</summary>
    /// <param name="day">The day in Asia/Ho_Chi_Minh.</param>
    /// <param name="time">The time in Asia/Ho_Chi_Minh, or <see langword="null"/>.</param>
    /// <returns>The date.</returns>
    public static PortalDate Day(DateOnly day, TimeOnly? time = null) => new(day, day, time);

    /// <summary>A month of which no day is printed.</summary>
    /// <param name="year">The year, 1–9999.</param>
    /// <param name="month">The month, 1–12.</param>
    /// <returns>The interval of the month's days.</returns>
    public static PortalDate Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), time: null);

    /// <summary>The day and time in Asia/Ho_Chi_Minh at which an instant falls, whatever offset it was printed with.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The date.</returns>
    public static PortalDate From(DateTimeOffset instant)
    {
        var local = instant.ToOffset(Offset);
        return Day(DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
    }

    /// <summary>Reads what <see cref="ToString()"/> writes: <c>2023-01</c>, <c>2023-01-31</c> or <c>2023-01-31T18:44:00+07:00</c>.</summary>
    /// <param name="text">The text; an instant may have any offset, and without one is one of Asia/Ho_Chi_Minh.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse(string? text, out PortalDate date)
    {
        date = default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            date = Day(day);
        else if (DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            date = Month(month.Year, month.Month);
        else if (IsoInstant.TryParse(text, out var instant))
            date = From(instant);
        else
            return false;
        return true;
    }

    internal static PortalDate Of(DateOnly first, DateOnly last, TimeOnly? time) => new(first, last, time);

    /// <summary>ISO 8601: a month, a day, or an instant with the offset +07:00.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        if (!IsDay)
            return First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var day = First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Time is { } time ? $"{day}T{time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}+07:00" : day;
    }
}
