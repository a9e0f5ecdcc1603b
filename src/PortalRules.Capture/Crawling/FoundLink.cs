namespace PortalRules.Capture.Crawling;

/// <summary>An address as a page writes it, and what for.</summary>
/// <param name="Written">The address, its character references resolved.</param>
/// <param name="Kind">What it is used for.</param>
internal readonly record struct FoundLink(string Written, LinkKind Kind);
