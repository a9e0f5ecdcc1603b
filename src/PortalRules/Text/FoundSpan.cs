namespace PortalRules.Text;

/// <summary>A stretch of days that a text names: a day, a month, a quarter, or from one of these to another.</summary>
/// <param name="Start">Where it starts in the text as given.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Days">The days, both ends included.</param>
/// <param name="WeekdayAgrees">Whether the printed weekdays are those of the days; also where none is printed.</param>
internal sealed record FoundSpan(int Start, int Length, DateSpan Days, bool WeekdayAgrees);
