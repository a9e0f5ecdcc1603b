namespace PortalRules.Text;

/// <summary>A date that a text prints, with its weekday and time where they stand beside it.</summary>
/// <param name="Start">Where it starts in the text as given; a weekday, time or "ngày" before it included.</param>
/// <param name="Length">How long it is; a time or weekday after it included.</param>
/// <param name="Date">The date.</param>
/// <param name="WeekdayAgrees">Whether the printed weekday is that day's; also where none is printed.</param>
internal sealed record FoundDate(int Start, int Length, PortalDate Date, bool WeekdayAgrees);
