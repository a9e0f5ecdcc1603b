namespace PortalRules.Capture.Http;

/// <summary>One try of a request.</summary>
/// <param name="Exchange">What was sent and what came back.</param>
/// <param name="IsPassing">Whether another try may help.</param>
/// <param name="RetryAfter">How long the server asks to be left alone, where it does.</param>
internal sealed record WebTry(WebExchange Exchange, bool IsPassing, TimeSpan? RetryAfter = null);
