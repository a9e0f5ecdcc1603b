using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using PortalRules.Text;

namespace PortalRules.Capture.Http;

/// <summary>
/// Connects to the portal: resolves its name itself, refuses addresses to which a public name must not lead, and connects to the very address that it
/// checked, so that a second answer of the name service cannot lead elsewhere. An address that answered once is kept. Thread-safe.
/// </summary>
internal sealed class PortalConnector(WebClientOptions options)
{
    private readonly ConcurrentDictionary<string, IPAddress> _kept = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address to which the connections to a host go; <see langword="null"/> before the first one stands.</summary>
    public string? AddressOf(string host) => _kept.TryGetValue(Plain(host), out var address) ? address.ToString() : null;

    /// <summary>Connects.</summary>
    /// <exception cref="ForbiddenAddressException">The name leads to addresses only that must not be asked.</exception>
    /// <exception cref="SocketException">The name is not known, or nothing answers there.</exception>
    public async ValueTask<NetworkStream> ConnectAsync(DnsEndPoint target, CancellationToken cancellationToken)
    {
        var host = Plain(target.Host);
        if (_kept.TryGetValue(host, out var kept))
        {
            try
            {
                return await ConnectAsync(kept, target.Port, cancellationToken).ConfigureAwait(false);
            }
            catch (SocketException)
            {
                _kept.TryRemove(host, out _);
            }
        }

        SocketException? last = null;
        foreach (var address in await AllowedAsync(host, cancellationToken).ConfigureAwait(false))
        {
            try
            {
                var stream = await ConnectAsync(address, target.Port, cancellationToken).ConfigureAwait(false);
                _kept[host] = address;
                return stream;
            }
            catch (SocketException e)
            {
                last = e;
            }
        }

        throw last ?? new SocketException((int)SocketError.NoData);
    }

    /// <summary>The addresses of a host that may be asked, as the name service orders them.</summary>
    /// <exception cref="ForbiddenAddressException">There are some, but none may be asked.</exception>
    /// <exception cref="SocketException">The name is not known.</exception>
    public async Task<IReadOnlyList<IPAddress>> AllowedAsync(string host, CancellationToken cancellationToken)
    {
        var isLiteral = IPAddress.TryParse(host, out var literal);
        var found = isLiteral ? [literal!] : await options.Resolve(host, cancellationToken).ConfigureAwait(false);
        if (options.OnlyFamily is { } family)
            found = Array.FindAll(found, a => a.AddressFamily == family);
        var refused = found.Select(a => Refusal(host, a, isLiteral)).ToList();
        if (refused.Count > 0 && refused.TrueForAll(r => r is not null))
            throw new ForbiddenAddressException(refused[0]!);
        return [.. found.Where((_, i) => refused[i] is null)];
    }

    // Only hosts of the portal get here: a literal address is the one that the capture was told to begin with.
    private LocalizedText? Refusal(string host, IPAddress address, bool isLiteral)
    {
        if (AddressRanges.NonPublic(address) is not { } range)
            return null;
        if (range.IsPrivate && (options.AllowPrivate || isLiteral || (IPAddress.IsLoopback(address) && IsLocalhost(host))))
            return null;
        return range.IsPrivate
            ? new LocalizedText(
                $"tên miền {host} dẫn đến {address}, là {range.Name.Vi}; nếu đúng là cổng trong mạng nội bộ thì thêm --allow-private",
                $"{host} leads to {address}, which is {range.Name.En}; add --allow-private if the portal does stand in a private network")
            : new LocalizedText($"tên miền {host} dẫn đến {address}, là {range.Name.Vi}", $"{host} leads to {address}, which is {range.Name.En}");
    }

    // Addresses of IPv6 come with and without their brackets.
    private static string Plain(string host) => host.Trim('[', ']');

    // RFC 6761, 6.3.
    private static bool IsLocalhost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);

    // An address that never answers must not keep the next one from being tried.
    private async Task<NetworkStream> ConnectAsync(IPAddress address, int port, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Patience / 3, options.Clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(address, port), both.Token).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
