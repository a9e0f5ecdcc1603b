namespace PortalRules.Html.Witnesses;

/// <summary>The kinds of metadata. One template writes them all, so that two of them are one witness.</summary>
internal enum ClaimChannel : byte
{
    JsonLd,
    Microdata,
    OpenGraph,
    DublinCore,

    /// <summary>Other <c>meta</c> elements.</summary>
    Meta,

    /// <summary>The <c>datetime</c> of a <c>time</c> element.</summary>
    TimeElement,
}
