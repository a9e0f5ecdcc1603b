using PortalRules.Capture.Http;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Journals;

/// <summary>Answers from what an earlier, interrupted capture kept, and asks the network for the rest.</summary>
/// <param name="network">Who asks the rest.</param>
/// <param name="kept">Gives what was kept of an address; <see langword="null"/> where nothing was.</param>
internal sealed class ReplayingClient(IWebClient network, Func<PortalUrl, WebExchange?> kept) : IWebClient
{
    public Task<WebExchange> AskAsync(PortalUrl url, WebRequestOptions options, CancellationToken cancellationToken) =>
        kept(url) is { } exchange ? Task.FromResult(exchange) : network.AskAsync(url, options, cancellationToken);
}
