using System.Collections.Immutable;
using System.Net;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Probes;

/// <summary>Looks at the ways in to a portal: the address as given, with and without <c>www.</c>, over plain HTTP. What could not be looked at stays unknown.</summary>
internal sealed class EndpointProbe(ProbeOptions options)
{
    /// <summary>Looks.</summary>
    /// <returns>The endpoints in the order of their roles: as given, without and with <c>www.</c> (not for addresses in numbers and names of one word), plain HTTP.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<ImmutableArray<Endpoint>> LookAsync(CancellationToken cancellationToken)
    {
        var start = options.Client.Start;
        var host = new Uri(start.Value).IdnHost.TrimEnd('.').ToLowerInvariant();
        var probe = new HostProbe(options);
        var given = await probe.LookAsync(host, start, cancellationToken).ConfigureAwait(false);
        var endpoints = ImmutableArray.CreateBuilder<Endpoint>();
        endpoints.Add(Of("as-given", given, start.Scheme));
        if (!IPAddress.TryParse(host, out _) && host.Contains('.', StringComparison.Ordinal))
        {
            var bare = PortalUrl.BareHost(host);
            foreach (var (role, name) in new[] { ("without-www", bare), ("with-www", $"www.{bare}") })
            {
                var found = string.Equals(name, host, StringComparison.Ordinal) ? given : await probe.LookAsync(name, start, cancellationToken).ConfigureAwait(false);
                endpoints.Add(Of(role, found, start.Scheme));
            }
        }

        endpoints.Add(Of("http", given, "http"));
        return endpoints.DrainToImmutable();
    }

    private static Endpoint Of(string role, HostFinding found, string scheme)
    {
        var answer = scheme is "https" ? found.OverHttps : found.OverHttp;
        var https = found.Https;
        var hasNoTls = https.TryGet(out var isHttps) && !isHttps;
        var reachable = Reachable(answer, scheme is "https" ? https : Known<bool>.Unknown(UnknownReason.NotCaptured));
        return new Endpoint
        {
            Role = role,
            Host = found.Host,
            Https = https,
            RedirectsToHttps = found.RedirectsToHttps,
            TlsVersion = hasNoTls ? Known<string?>.Of(null) : found.Tls?.Version ?? Known<string?>.Unknown(https.Reason),
            Certificate = hasNoTls ? Known<Certificate?>.Of(null) : found.Tls?.Certificate is { } shown ? Known<Certificate?>.Of(shown) : Known<Certificate?>.Unknown(https.Reason),
            HstsMaxAge = hasNoTls ? 0 : found.OverHttps is { HasAnswer: true } secure ? secure.HstsMaxAge(secure.Exchanges[0].Url.Host) : Known<int>.Unknown(https.Reason),
            Ipv4Addresses = found.Names.Ipv4,
            Ipv6Addresses = found.Names.Ipv6,
            Dnssec = found.Names.IsSigned,
            Reachable = reachable,
            ReachableOverIpv6 = found.ReachableOverIpv6,
            TextHash = answer is { HasAnswer: true } ? Known<string?>.Of(answer.TextHash) : Known<string?>.Unknown(reachable.Reason),
            TextHashOverIpv6 = found.OverIpv6 is { HasAnswer: true } six ? Known<string?>.Of(six.TextHash)
                : found.ReachableOverIpv6.TryGet(out _) ? Known<string?>.Of(null) : Known<string?>.Unknown(found.ReachableOverIpv6.Reason),
            Headers = answer is { HasAnswer: true } ? Known<ImmutableSortedDictionary<string, string>>.Of(answer.Headers()) : Known<ImmutableSortedDictionary<string, string>>.Unknown(reachable.Reason),
        };
    }

    // No answer in time may be the fault of the network between.
    private static Known<bool> Reachable(FollowedAnswer? answer, Known<bool> way) => answer switch
    {
        null => way.TryGet(out var isThere) && isThere ? Known<bool>.Unknown() : way,
        { HasAnswer: true } => true,
        { IsRefused: true } => false,
        _ => Known<bool>.Unknown(),
    };
}
