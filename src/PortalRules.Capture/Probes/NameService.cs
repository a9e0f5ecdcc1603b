using System.Buffers.Binary;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace PortalRules.Capture.Probes;

/// <summary>
/// Asks the name service itself: the machine's resolver gives no difference between a name without IPv6 addresses and one whose IPv6 addresses could not be
/// looked up.
/// </summary>
/// <param name="servers">The servers to ask, in order.</param>
/// <param name="patience">How long to wait for one answer.</param>
/// <param name="clock">The clock.</param>
internal sealed class NameService(IReadOnlyList<IPEndPoint> servers, TimeSpan patience, TimeProvider clock)
{
    private const int Port = 53;
    private const int MostServers = 3;
    private const int Rounds = 2;

    /// <summary>The servers of this machine.</summary>
    public static IReadOnlyList<IPEndPoint> OfMachine()
    {
        try
        {
            return [.. NetworkInterface.GetAllNetworkInterfaces().SelectMany(i => i.GetIPProperties().DnsAddresses).Distinct().Take(MostServers).Select(a => new IPEndPoint(a, Port))];
        }
        catch (Exception e) when (e is NetworkInformationException or PlatformNotSupportedException)
        {
            return [];
        }
    }

    /// <summary>Asks for the addresses of a name.</summary>
    /// <returns>The first answer that says something; <see langword="null"/> where no server gave one.</returns>
    public async Task<DnsAnswer?> AskAsync(string host, DnsRecordType type, CancellationToken cancellationToken)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var server in servers)
            {
                var question = DnsMessage.Question(BinaryPrimitives.ReadUInt16BigEndian(RandomNumberGenerator.GetBytes(2)), host, type);
                if (question is null)
                    return null;
                if (await AskAsync(server, question, type, cancellationToken).ConfigureAwait(false) is { Code: 0 or 3, IsRecursive: true } answer)
                    return answer;
            }
        }

        return null;
    }

    private async Task<DnsAnswer?> AskAsync(IPEndPoint server, byte[] question, DnsRecordType type, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(patience, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var answer = await OverUdpAsync(server, question, type, both.Token).ConfigureAwait(false);
            return answer is { IsTruncated: true } ? await OverTcpAsync(server, question, type, both.Token).ConfigureAwait(false) : answer;
        }
        catch (Exception e) when (e is SocketException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private static async Task<DnsAnswer?> OverUdpAsync(IPEndPoint server, byte[] question, DnsRecordType type, CancellationToken cancellationToken)
    {
        using var socket = new Socket(server.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        await socket.ConnectAsync(server, cancellationToken).ConfigureAwait(false);
        await socket.SendAsync(question, cancellationToken).ConfigureAwait(false);
        var buffer = new byte[4096];
        while (true)
        {
            // What is no answer to this question was sent by somebody else.
            var count = await socket.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (DnsMessage.Read(buffer.AsSpan(0, count), question, type) is { } answer)
                return answer;
        }
    }

    private static async Task<DnsAnswer?> OverTcpAsync(IPEndPoint server, byte[] question, DnsRecordType type, CancellationToken cancellationToken)
    {
        using var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(server, cancellationToken).ConfigureAwait(false);
        var stream = new NetworkStream(socket);
        await using var closing = stream.ConfigureAwait(false);
        var framed = new byte[question.Length + 2];
        BinaryPrimitives.WriteUInt16BigEndian(framed, (ushort)question.Length);
        question.CopyTo(framed, 2);
        await stream.WriteAsync(framed, cancellationToken).ConfigureAwait(false);
        var length = new byte[2];
        await stream.ReadExactlyAsync(length, cancellationToken).ConfigureAwait(false);
        var message = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
        await stream.ReadExactlyAsync(message, cancellationToken).ConfigureAwait(false);
        return DnsMessage.Read(message, question, type);
    }
}
