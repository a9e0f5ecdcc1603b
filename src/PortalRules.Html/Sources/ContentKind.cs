namespace PortalRules.Html.Sources;

/// <summary>What a resource is, told by its content; names and server types lie.</summary>
internal enum ContentKind
{
    Other,
    Empty,
    Html,
    Feed,
    Sitemap,
    Pdf,
    Image,
    PortalFile,
    CaptureRecord,
    Snapshot,
}
