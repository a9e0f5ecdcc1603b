using PortalRules.Snapshots;

namespace PortalRules.Html.Menus;

/// <summary>An entry while its list is still being judged.</summary>
internal sealed record DraftItem(MenuItem Item, bool HasLink, bool IsFragment);
