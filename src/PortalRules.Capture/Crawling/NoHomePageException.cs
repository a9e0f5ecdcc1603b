namespace PortalRules.Capture.Crawling;

/// <summary>The portal's home page cannot be had: there is nothing to capture.</summary>
internal sealed class NoHomePageException(string message) : IOException(message);
