using PortalRules.Capture.Http;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Journals;

/// <summary>Answers from what an earlier, interrupted run kept, and asks the network for the rest.</summary>
/// <param name="network">Who asks the rest.</param>
/// <param name="earlier">What was kept.</param>
internal sealed class ReplayingClient(IWebClient network, KeptExchanges earlier) : IWebClient
{
    public async Task<WebExchange> AskAsync(PortalUrl url, WebRequestOptions options, CancellationToken cancellationToken) =>
        await earlier.FindAsync(url, cancellationToken).ConfigureAwait(false) ?? await network.AskAsync(url, options, cancellationToken).ConfigureAwait(false);
}
