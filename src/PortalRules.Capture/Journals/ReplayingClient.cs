using PortalRules.Capture.Http;
using PortalRules.Capture.Warc;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Journals;

/// <summary>Answers from what an earlier, interrupted run kept, and asks the network for the rest.</summary>
/// <param name="network">Who asks the rest.</param>
/// <param name="kept">What was kept.</param>
internal sealed class ReplayingClient(IWebClient network, WarcExchanges kept) : IWebClient
{
    public async Task<WebExchange> AskAsync(PortalUrl url, WebRequestOptions options, CancellationToken cancellationToken) =>
        await kept.FindAsync(url, cancellationToken).ConfigureAwait(false) is { } exchange
            ? exchange with { IsKept = true }
            : await network.AskAsync(url, options, cancellationToken).ConfigureAwait(false);
}
