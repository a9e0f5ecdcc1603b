namespace PortalRules.Html.Platforms;

/// <summary>An element that a map points out by a name of its own.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsRaw">Whether its text is told with what is hidden.</param>
internal sealed record NamedElement(string Name, bool IsRaw);
