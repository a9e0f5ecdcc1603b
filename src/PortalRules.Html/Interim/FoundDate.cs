using PortalRules.Text;

namespace PortalRules.Html;

internal sealed record FoundDate(int Start, int Length, PortalDate Date, bool WeekdayAgrees);
