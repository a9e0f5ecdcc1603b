using PortalRules.Text;

namespace PortalRules.Html.Pages;

/// <summary>A visible line that dates an item.</summary>
/// <param name="Date">The date.</param>
/// <param name="WeekdayAgrees">Whether the printed weekday is that day's; also where none is printed.</param>
/// <param name="IsUpdate">Whether it is labelled as the time of the last change.</param>
internal sealed record PublicationLine(PortalDate Date, bool WeekdayAgrees, bool IsUpdate);
