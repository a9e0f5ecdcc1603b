namespace PortalRules.Html.Pages;

/// <summary>Where on the page an element stands.</summary>
internal enum Zone : byte
{
    Unknown,
    Header,
    Nav,
    Left,
    Center,
    Right,

    /// <summary>A side column; on which side, the markup does not say.</summary>
    Side,
    Footer,
}
