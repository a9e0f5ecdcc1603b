using PortalRules.Capture.Http;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Recaptures;

/// <summary>Asks the network whether what an earlier capture holds has changed (RFC 9110, section 13), and takes it from there where it has not.</summary>
/// <param name="network">Who asks.</param>
/// <param name="earlier">The earlier capture.</param>
internal sealed class ConditionalClient(IWebClient network, EarlierCapture earlier) : IWebClient
{
    public async Task<WebExchange> AskAsync(PortalUrl url, WebRequestOptions options, CancellationToken cancellationToken)
    {
        if (options.InFull || await earlier.FindAsync(url, cancellationToken).ConfigureAwait(false) is not { } known)
            return await network.AskAsync(url, options, cancellationToken).ConfigureAwait(false);
        var head = HttpHead.Parse(known.ResponseHead);
        var condition = options with { ETag = head["ETag"], LastModified = head["Last-Modified"] };
        var answer = await network.AskAsync(url, condition, cancellationToken).ConfigureAwait(false);
        return answer switch
        {
            { Status: not 304 } => answer,
            { Fault: null } when condition != options => answer with { Status = known.Status, ResponseHead = known.ResponseHead, Content = known.Content, Confirmed = new Confirmation(known, answer.ResponseHead) },
            _ => await network.AskAsync(url, options, cancellationToken).ConfigureAwait(false),
        };
    }
}
