using PortalRules.Snapshots;

namespace PortalRules.Capture.Http;

/// <summary>Asks one address once it may: politely, within limits, never where it must not. Thread-safe.</summary>
internal interface IWebClient
{
    /// <summary>Asks an address; redirects are not followed. Tries again where the server asks for it or the connection breaks.</summary>
    /// <param name="url">The address.</param>
    /// <param name="options">What differs from an ordinary request.</param>
    /// <param name="cancellationToken">Stops waiting and asking.</param>
    /// <returns>The last exchange; faults of the world are in it, never thrown.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    Task<WebExchange> AskAsync(PortalUrl url, WebRequestOptions options, CancellationToken cancellationToken);
}
