using System.Collections.Immutable;
using System.Globalization;
using PortalRules.Capture.Crawling;
using PortalRules.Capture.Http;
using PortalRules.Fetching;
using PortalRules.Html.Sources;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Probes;

/// <summary>What an address gave, its redirects followed as far as they stay on the portal.</summary>
internal sealed record FollowedAnswer
{
    private const int MostHops = 5;
    private const long MostBytes = 4 * 1024 * 1024;

    /// <summary>The exchanges in their order; one at least.</summary>
    public required ImmutableArray<WebExchange> Exchanges { get; init; }

    /// <summary>Where it ends: the last address that was asked, or an address elsewhere to which that leads.</summary>
    public required PortalUrl End { get; init; }

    /// <summary>The text of the page at the end, as a hash; <see langword="null"/> where there is no page.</summary>
    public string? TextHash { get; init; }

    /// <summary>Whether a script of the page at the end may lead on to HTTPS.</summary>
    public bool MayLeadOn { get; init; }

    /// <summary>The last exchange.</summary>
    public WebExchange Last => Exchanges[^1];

    /// <summary>Whether the server answered at all.</summary>
    public bool HasAnswer => Exchanges[0].Status > 0;

    /// <summary>Whether there was nobody to answer: the connection was refused, or the name leads nowhere.</summary>
    public bool IsRefused => Exchanges[0].Fault == WebFaults.Refused || Exchanges[0].Fault == WebFaults.NoName;

    /// <summary>Asks.</summary>
    public static async Task<FollowedAnswer> AskAsync(IWebClient client, PortalUrl url, CancellationToken cancellationToken)
    {
        var exchanges = ImmutableArray.CreateBuilder<WebExchange>();
        while (true)
        {
            var exchange = await client.AskAsync(url, new WebRequestOptions { MostBytes = MostBytes }, cancellationToken).ConfigureAwait(false);
            if (exchange.Fault?.Kind is WebFaultKind.Forbidden && exchanges.Count > 0)
                return new FollowedAnswer { Exchanges = exchanges.DrainToImmutable(), End = url };
            exchanges.Add(exchange);
            var resource = ExchangeResource.Of(exchange, MostBytes);
            var html = Html(resource);
            var scan = html is null ? null : PageScanner.Scan(html);
            if (exchanges.Count > MostHops || (resource.RedirectsTo ?? PortalUrl.Resolve(url, scan?.Refresh)) is not { } next || string.Equals(next.Value, url.Value, StringComparison.Ordinal))
                return new FollowedAnswer { Exchanges = exchanges.DrainToImmutable(), End = url, TextHash = scan?.TextHash, MayLeadOn = LeadsToHttps(url, html) };
            url = next;
        }
    }

    /// <summary>The headers of the answer at the end, by their names in lower case.</summary>
    public ImmutableSortedDictionary<string, string> Headers() =>
        HttpHead.Parse(Last.ResponseHead).Headers.Where(h => !h.Key.Equals("Date", StringComparison.OrdinalIgnoreCase)).GroupBy(h => h.Key.ToLowerInvariant(), StringComparer.Ordinal)
            .ToImmutableSortedDictionary(g => g.Key, g => string.Join(", ", g.Select(h => h.Value)), StringComparer.OrdinalIgnoreCase);

    /// <summary><c>max-age</c> of <c>Strict-Transport-Security</c> as the host gave it over HTTPS; 0 where it gave none.</summary>
    public int HstsMaxAge(string host) => Exchanges
        .Where(e => e.Url.Scheme is "https" && string.Equals(e.Url.Host, host, StringComparison.Ordinal))
        .Select(e => MaxAge(HttpHead.Parse(e.ResponseHead)["Strict-Transport-Security"])).DefaultIfEmpty(0).Max();

    // RFC 6797, 6.1.1.
    private static int MaxAge(string? policy)
    {
        foreach (var part in (policy ?? "").Split(';', ',').Select(p => p.Split('=', 2, StringSplitOptions.TrimEntries)))
        {
            if (part is [var name, var value] && name.Equals("max-age", StringComparison.OrdinalIgnoreCase)
                && long.TryParse(value.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            {
                return (int)Math.Min(seconds, int.MaxValue);
            }
        }

        return 0;
    }

    private static bool LeadsToHttps(PortalUrl url, string? html) =>
        html is not null && MetaRefresh.TargetInScript(html) is { } written && PortalUrl.Resolve(url, written) is { Scheme: "https" };

    private static string? Html(CapturedResource resource) =>
        resource.Body.IsEmpty || ContentSniffer.KindOf(resource) is not ContentKind.Html ? null : PageDecoder.Decode(resource.Body.Span, resource.MediaType);
}
