using System.Net;
using System.Net.Http;
using System.Net.Security;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Http;

/// <summary>Sends a request once and reads what comes back, within the limits of size and time. Thread-safe.</summary>
internal sealed class WebSender : IDisposable
{
    private const int MostHeadKilobytes = 64;
    private const int MostDrained = 64 * 1024;

    private readonly WebClientOptions _options;
    private readonly RequestHeaders _headers;
    private readonly PortalConnector _connector;
    private readonly HttpMessageInvoker _invoker;

    public WebSender(WebClientOptions options, PortalHosts hosts)
    {
        (_options, _headers, _connector) = (options, new RequestHeaders(options, hosts), new PortalConnector(options));
        var trust = new CertificateTrust(options.ExtraRoots);
        var acceptsAny = options.AcceptsUntrusted && options.SecretHeaders.IsEmpty;
        _invoker = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseProxy = false,
            CookieContainer = new CookieContainer(),
            MaxResponseHeadersLength = MostHeadKilobytes,
            MaxResponseDrainSize = MostDrained,
            ConnectTimeout = Timeout.InfiniteTimeSpan,

            // Nothing is sent that the recorded head does not show.
            ActivityHeadersPropagator = null,
            RequestHeaderEncodingSelector = (_, _) => System.Text.Encoding.UTF8,
            SslOptions = new SslClientAuthenticationOptions
            {
                CertificateChainPolicy = CertificateTrust.Policy(),
                RemoteCertificateValidationCallback = (_, certificate, chain, errors) => acceptsAny || trust.Holds(certificate, chain, errors),
            },
            ConnectCallback = async (context, token) => await _connector.ConnectAsync(context.DnsEndPoint, token).ConfigureAwait(false),
        });
    }

    /// <summary>Sends a request once.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<WebTry> TryAsync(PortalUrl url, Uri uri, WebRequestOptions request, CancellationToken cancellationToken)
    {
        using var patience = new Patience(_options, cancellationToken);
        var (message, head) = _headers.For(uri, request);
        using var sent = message;
        var content = new ContentBuffer(request.MostBytes ?? _options.MostBytes);
        var exchange = new WebExchange { Url = url, At = _options.Clock.GetUtcNow(), RequestHead = head };
        HttpResponseMessage? response = null;
        try
        {
            response = await _invoker.SendAsync(message, patience.Token).ConfigureAwait(false);
            var isWhole = await ReadAsync(response, content, request.HeadOnly, patience).ConfigureAwait(false);
            return Answered(exchange, uri, response, content, isWhole ? null : WebFaults.TooLong(content.Count), isPassing: isWhole && IsPassing(response.StatusCode));
        }
        catch (Exception e) when (e is OperationCanceledException or HttpRequestException or IOException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var fault = patience.IsUp ? WebFaults.TooSlow : WebFaults.Of(e);
            return Answered(exchange, uri, response, content, fault, WebFaults.IsPassing(fault, e));
        }
        finally
        {
            response?.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _invoker.Dispose();

    private static bool IsPassing(HttpStatusCode status) =>
        (int)status is 408 or 429 or 500 or 502 or 503 or 504;

    // Whether the content ended within its cap, or no more of it was wanted.
    private static async Task<bool> ReadAsync(HttpResponseMessage response, ContentBuffer content, bool isHeadOnly, Patience patience)
    {
        var source = await response.Content.ReadAsStreamAsync(patience.Token).ConfigureAwait(false);
        await using var closing = source.ConfigureAwait(false);
        while (!content.IsFull)
        {
            if (await content.ReadAsync(source, response.Content.Headers.ContentLength, patience.Token).ConfigureAwait(false) == 0)
                return true;
            patience.Came(content.Count);
        }

        return isHeadOnly || await source.ReadAsync(new byte[1], patience.Token).ConfigureAwait(false) == 0;
    }

    // Where only the first bytes were wanted, the head still tells how many there are.
    private static long Length(HttpResponseMessage response, ContentBuffer content, WebFault? fault) =>
        fault is null && content.IsFull ? Math.Max(content.Count, response.Content.Headers.ContentLength ?? 0) : content.Count;

    private WebTry Answered(WebExchange exchange, Uri uri, HttpResponseMessage? response, ContentBuffer content, WebFault? fault, bool isPassing)
    {
        var answered = exchange with { Fault = fault, IpAddress = fault?.Kind is WebFaultKind.Unreachable or WebFaultKind.Forbidden ? null : _connector.AddressOf(uri.IdnHost) };
        if (response is null)
            return new WebTry(answered, isPassing);
        answered = answered with
        {
            ResponseHead = HeadText.OfResponse(response, Length(response, content, fault), _headers.Secrets),
            Status = (int)response.StatusCode,
            Content = content.Content,
        };
        if (_headers.Secrets.Count > 0 && _headers.AreIn(ContentDecoder.Decode(HttpHead.Parse(answered.ResponseHead)["Content-Encoding"], content.Content, _options.MostBytes).Content.Span))
            answered = answered with { Content = default, Fault = WebFaults.RepeatsSecret };
        return new WebTry(answered, isPassing, (int)response.StatusCode is 429 or 503 ? RetryAfter.Of(response, _options.Clock.GetUtcNow()) : null);
    }
}
