using PortalRules.Snapshots;

namespace PortalRules.Capture.Http;

/// <summary>Asks a portal over HTTP/1.1 and HTTP/2.</summary>
internal sealed class WebClient : IWebClient, IDisposable
{
    private readonly WebClientOptions _options;
    private readonly PortalHosts _hosts;
    private readonly WebSender _sender;

    public WebClient(WebClientOptions options)
    {
        _options = options;
        _hosts = new PortalHosts(options.Start, options.FurtherPorts);
        _sender = new WebSender(options, _hosts);
        Gate = new PoliteGate(options.Clock, options.AtOnce, options.RequestsPerSecond);
    }

    /// <summary>What keeps requests apart: <c>Crawl-delay</c> goes there.</summary>
    public PoliteGate Gate { get; }

    /// <inheritdoc/>
    public async Task<WebExchange> AskAsync(PortalUrl url, WebRequestOptions options, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url.Value, UriKind.Absolute, out var uri) || !_hosts.Includes(uri))
            return new WebExchange { Url = url, At = _options.Clock.GetUtcNow(), RequestHead = "", Fault = WebFaults.NotThePortal };
        for (var attempt = 1; ; attempt++)
        {
            WebTry last;
            using (await Gate.EnterAsync(cancellationToken).ConfigureAwait(false))
                last = await _sender.TryAsync(url, uri, options, cancellationToken).ConfigureAwait(false);
            var backoff = Backoff.Before(url.Value, attempt, _options.FirstBackoff, _options.LongestWait);
            var isCrowded = last.Exchange.Status == 429 || last.RetryAfter is not null;
            if (isCrowded)
                Gate.Pause(Pause(last.RetryAfter ?? backoff));
            if (!last.IsPassing || attempt > MostRetries(last))
                return last.Exchange;
            if (!isCrowded)
                await Task.Delay(backoff, _options.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _sender.Dispose();
        Gate.Dispose();
    }

    private TimeSpan Pause(TimeSpan asked) => asked < _options.LongestWait ? asked : _options.LongestWait;

    // A server that stalls costs the whole patience each time.
    private int MostRetries(WebTry last) => last.Exchange.Fault?.Kind is WebFaultKind.Time ? (_options.Retries + 1) / 2 : _options.Retries;
}
