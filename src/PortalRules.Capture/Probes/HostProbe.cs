using System.Collections.Immutable;
using System.Net.Sockets;
using PortalRules.Capture.Http;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Probes;

/// <summary>Looks at one host of the portal: its name, its TLS, its answers in each way.</summary>
internal sealed class HostProbe(ProbeOptions options)
{
    // A host that does not answer costs its patience several times.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly NameService _names = new(options.NameServers, options.NamePatience, options.Client.Clock);
    private readonly WebClientOptions _client = options.Client with
    {
        Patience = options.Client.Patience < Patience ? options.Client.Patience : Patience,
        Retries = Math.Min(options.Client.Retries, 1),
        FurtherPorts = [.. new[] { options.HttpPort, options.HttpsPort }.OfType<int>()],
    };

    /// <summary>Looks.</summary>
    /// <param name="host">The host, without a port.</param>
    /// <param name="start">The address of which scheme and path are asked.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<HostFinding> LookAsync(string host, PortalUrl start, CancellationToken cancellationToken)
    {
        var names = await NameFinding.AskAsync(_names, host, cancellationToken).ConfigureAwait(false);
        var family = names.Ipv4.Or([]).IsEmpty ? (AddressFamily?)null : AddressFamily.InterNetwork;
        var finding = new HostFinding { Host = host, Names = names };
        using var client = new WebClient(_client with { OnlyFamily = family });
        if (options.HttpsPort is { } secure)
        {
            var (tls, isRefused) = await new TlsProbe(_client with { OnlyFamily = family }).LookAsync(host, secure, cancellationToken).ConfigureAwait(false);
            finding = finding with { IsTlsAsked = true, Tls = tls, IsTlsRefused = isRefused };
            if (tls is not null)
                finding = finding with { OverHttps = await FollowedAnswer.AskAsync(client, At("https", host, secure, start), cancellationToken).ConfigureAwait(false) };
        }

        if (options.HttpPort is { } plain)
            finding = finding with { OverHttp = await FollowedAnswer.AskAsync(client, At("http", host, plain, start), cancellationToken).ConfigureAwait(false) };
        return await OverIpv6Async(finding, start, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HostFinding> OverIpv6Async(HostFinding finding, PortalUrl start, CancellationToken cancellationToken)
    {
        var port = start.Scheme is "https" ? options.HttpsPort : options.HttpPort;
        if (!options.HasIpv6 || port is null || finding.Names.Ipv6.Or([]).IsEmpty)
            return finding;
        using var client = new WebClient(_client with { OnlyFamily = AddressFamily.InterNetworkV6 });
        return finding with { OverIpv6 = await FollowedAnswer.AskAsync(client, At(start.Scheme, finding.Host, port.Value, start), cancellationToken).ConfigureAwait(false) };
    }

    private static PortalUrl At(string scheme, string host, int port, PortalUrl start)
    {
        var address = new UriBuilder(scheme, host, port).Uri;
        return PortalUrl.Resolve(PortalUrl.TryParse(address.AbsoluteUri, out var root) ? root : start, start.PathAndQuery) ?? start;
    }
}
