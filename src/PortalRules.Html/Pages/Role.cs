namespace PortalRules.Html.Pages;

/// <summary>What the extraction map in force says that an element is. Readers look here first and then find by themselves; no role hides anything.</summary>
[Flags]
internal enum Role
{
    None = 0,
    MainMenu = 1 << 0,
    TopMenu = 1 << 1,
    SideMenu = 1 << 2,
    FooterMenu = 1 << 3,
    Content = 1 << 4,
    Section = 1 << 5,
    Paging = 1 << 6,
    Related = 1 << 7,
    Search = 1 << 8,
    Imprint = 1 << 9,
    ArticlePage = 1 << 10,
    Title = 1 << 11,
    Published = 1 << 12,
    Item = 1 << 13,
    ItemTitle = 1 << 14,
    ItemDate = 1 << 15,
    Banner = 1 << 16,
}
