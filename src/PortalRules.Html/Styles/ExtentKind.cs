namespace PortalRules.Html.Styles;

/// <summary>What a width or height says.</summary>
internal enum ExtentKind : byte
{
    /// <summary>Nothing is written.</summary>
    None,

    /// <summary>A number of pixels.</summary>
    Pixels,

    /// <summary>As the picture itself, or in proportion to its other side.</summary>
    Auto,

    /// <summary>A share of something that only a browser knows (%, em, vw, calc).</summary>
    Relative,
}
