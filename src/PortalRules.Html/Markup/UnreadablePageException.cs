namespace PortalRules.Html.Markup;

/// <summary>A page is not read because its markup would cost too much.</summary>
/// <param name="reason">Why, in Vietnamese, as a note of the capture says it.</param>
internal sealed class UnreadablePageException(string reason) : Exception(reason);
