namespace PortalRules.Html.Menus;

/// <summary>The part of the page in which a menu stands.</summary>
internal enum MenuArea
{
    None,
    Head,
    Side,
    Footer,
}
