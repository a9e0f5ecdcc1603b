using System.Net;
using System.Net.Sockets;
using PortalRules.Capture.Http;

namespace PortalRules.Capture.Probes;

/// <summary>How endpoints are looked at.</summary>
internal sealed record ProbeOptions
{
    /// <summary>How the portal is asked.</summary>
    public required WebClientOptions Client { get; init; }

    /// <summary>The servers of the name service.</summary>
    public IReadOnlyList<IPEndPoint> NameServers { get; init; } = NameService.OfMachine();

    /// <summary>How long one answer of the name service may take. Default: 3 s.</summary>
    public TimeSpan NamePatience { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Whether this machine has a way to the IPv6 Internet; without one, nothing is said of IPv6.</summary>
    public bool HasIpv6 { get; init; } = HasRoute();

    /// <summary>The port of plain HTTP; <see langword="null"/> where it is not known, because the start address names a port of its own.</summary>
    public int? HttpPort { get; init; }

    /// <summary>The port of HTTPS; <see langword="null"/> where it is not known.</summary>
    public int? HttpsPort { get; init; }

    /// <summary>The options for a portal.</summary>
    public static ProbeOptions For(WebClientOptions client)
    {
        var start = new Uri(client.Start.Value);
        var isUsual = start.Port is 80 or 443;
        var isHttps = string.Equals(start.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal);
        return new ProbeOptions { Client = client, HttpPort = isUsual ? 80 : isHttps ? null : start.Port, HttpsPort = isUsual ? 443 : isHttps ? start.Port : null };
    }

    // To connect a datagram socket sends nothing; it fails where no route leads, and shows which of our addresses would be used.
    private static bool HasRoute()
    {
        if (!Socket.OSSupportsIPv6)
            return false;
        try
        {
            using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
            socket.Connect(new IPEndPoint(IPAddress.Parse("2001:dc0::1"), 53));
            return socket.LocalEndPoint is IPEndPoint { Address: var own } && AddressRanges.NonPublic(own) is null;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
