namespace PortalRules.Language.Values;

/// <summary>The parts of an address.</summary>
internal enum UrlPart
{
    Scheme,
    Host,
    Path,
    Query,
}
