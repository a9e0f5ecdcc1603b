namespace PortalRules.Capture.Http;

/// <summary>What a server said in place of content that it had sent before: 304, Not Modified (RFC 9110, section 15.4.5).</summary>
/// <param name="Earlier">The exchange that brought the content.</param>
/// <param name="Head">Status line and headers with CRLF and the empty line.</param>
internal sealed record Confirmation(WebExchange Earlier, string Head);
