using PortalRules.Text;

namespace PortalRules.Html.Pages;

/// <summary>A visible line that dates an item.</summary>
/// <param name="Found">The date.</param>
/// <param name="IsUpdate">Whether it is labelled as the time of the last change.</param>
internal sealed record PublicationLine(FoundDate Found, bool IsUpdate);
