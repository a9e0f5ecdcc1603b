using System.Globalization;

namespace PortalRules.Rules;

/// <summary>A length of time. Month arithmetic clamps to the month's last day; working days need a calendar of holidays.</summary>
/// <param name="Count">How many units; not negative.</param>
/// <param name="Unit"><c>days</c>, <c>working-days</c>, <c>months</c> or <c>years</c>.</param>
internal sealed record Duration(int Count, string Unit)
{
    public bool IsInWorkingDays => Unit is "working-days";

    /// <summary>The day so much earlier; not for working days.</summary>
    public DateOnly Before(DateOnly day) => Shift(day, -Count);

    /// <summary>The day so much later; not for working days.</summary>
    public DateOnly After(DateOnly day) => Shift(day, Count);

    public string In(string language) => (Unit, language) switch
    {
        ("days", "en") => $"{Number} days",
        ("working-days", "en") => $"{Number} working days",
        ("months", "en") => $"{Number} months",
        (_, "en") => $"{Number} years",
        ("days", _) => $"{Number} ngày",
        ("working-days", _) => $"{Number} ngày làm việc",
        ("months", _) => $"{Number} tháng",
        _ => $"{Number} năm",
    };

    private string Number => Count.ToString(CultureInfo.InvariantCulture);

    // Before the first and after the last day of the calendar there is none: the ends stand for all that lies beyond.
    private DateOnly Shift(DateOnly day, int count)
    {
        var days = Unit switch { "days" => 1, "months" => 31, _ => 366 } * (long)count;
        if (day.DayNumber + days <= DateOnly.MinValue.DayNumber)
            return DateOnly.MinValue;
        if (day.DayNumber + days >= DateOnly.MaxValue.DayNumber)
            return DateOnly.MaxValue;
        return Unit switch
        {
            "days" => day.AddDays(count),
            "months" => day.AddMonths(count),
            _ => day.AddYears(count),
        };
    }
}
