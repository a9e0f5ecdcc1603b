namespace PortalRules.Html.Pages;

/// <summary>What class names and ids say about an element. Hints, never proof.</summary>
[Flags]
internal enum Trait
{
    None = 0,
    Hidden = 1 << 0,
    Header = 1 << 1,
    Footer = 1 << 2,
    Left = 1 << 3,
    Right = 1 << 4,
    Slider = 1 << 5,
    Menu = 1 << 6,
    Mobile = 1 << 7,
    Breadcrumb = 1 << 8,
    Paging = 1 << 9,
    Caption = 1 << 10,
    Related = 1 << 11,
    Comment = 1 << 12,
    Date = 1 << 13,
    Title = 1 << 14,
    Logo = 1 << 15,
    Banner = 1 << 16,
    Clock = 1 << 17,
    Content = 1 << 18,
    Icon = 1 << 19,
    MainMenu = 1 << 20,
    TopMenu = 1 << 21,
    Centered = 1 << 22,
    Social = 1 << 23,
    Imprint = 1 << 24,
    Search = 1 << 25,
    Summary = 1 << 26,
    Side = 1 << 27,
    Popup = 1 << 28,
}
