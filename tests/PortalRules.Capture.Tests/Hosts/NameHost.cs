using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace PortalRules.Capture.Tests.Hosts;

/// <summary>A server of the name service on a loopback address: answers from a function, over UDP and, where an answer is to be asked for again, over TCP.</summary>
internal sealed class NameHost : IAsyncDisposable
{
    private const int Tries = 20;

    private readonly Socket _udp;
    private readonly TcpListener _tcp;
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, int, NameReply?> _answer;
    private readonly Task _running;

    /// <param name="answer">Gives the reply for a name and a type of record; <see langword="null"/> for silence.</param>
    public NameHost(Func<string, int, NameReply?> answer)
    {
        _answer = answer;
        (_udp, _tcp) = Listen();
        At = (IPEndPoint)_tcp.LocalEndpoint;
        _running = Task.WhenAll(UdpAsync(), TcpAsync());
    }

    public IPEndPoint At { get; }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _running;
        _udp.Dispose();
        _tcp.Stop();
        _end.Dispose();
    }

    // A port that is free for one of them may be taken for the other.
    private static (Socket Udp, TcpListener Tcp) Listen()
    {
        for (var attempt = 1; ; attempt++)
        {
            var tcp = new TcpListener(IPAddress.Loopback, 0);
            tcp.Start();
            var udp = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            try
            {
                udp.Bind(tcp.LocalEndpoint);
                return (udp, tcp);
            }
            catch (SocketException) when (attempt < Tries)
            {
                udp.Dispose();
                tcp.Stop();
            }
        }
    }

    private async Task UdpAsync()
    {
        var buffer = new byte[1024];
        try
        {
            while (true)
            {
                var received = await _udp.ReceiveFromAsync(buffer, new IPEndPoint(IPAddress.Any, 0), _end.Token);
                if (Reply(buffer.AsSpan(0, received.ReceivedBytes), isUdp: true) is not { } reply)
                    continue;

                // Somebody else's answer comes first.
                var forged = reply.ToArray();
                forged[0] ^= 0xFF;
                await _udp.SendToAsync(forged, received.RemoteEndPoint);
                await _udp.SendToAsync(reply, received.RemoteEndPoint);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task TcpAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _tcp.AcceptTcpClientAsync(_end.Token);
                var stream = client.GetStream();
                var length = new byte[2];
                await stream.ReadExactlyAsync(length, _end.Token);
                var question = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
                await stream.ReadExactlyAsync(question, _end.Token);
                var reply = Reply(question, isUdp: false)!;
                BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)reply.Length);
                await stream.WriteAsync((byte[])[.. length, .. reply], _end.Token);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private byte[]? Reply(ReadOnlySpan<byte> question, bool isUdp)
    {
        var labels = new List<string>();
        var at = 12;
        for (; question[at] != 0; at += question[at] + 1)
            labels.Add(System.Text.Encoding.ASCII.GetString(question.Slice(at + 1, question[at])));
        if (_answer(string.Join('.', labels), question[at + 2]) is not { } reply)
            return null;
        var isCut = isUdp && reply.OnlyOverTcp;
        byte[] head = [question[0], question[1], (byte)(isCut ? 0x83 : 0x81), (byte)((reply.Recursive ? 0x80 : 0) | (reply.Signed ? 0x20 : 0) | reply.Code), 0, 1, 0, (byte)(isCut ? 0 : reply.Addresses.Length + 1), 0, 0, 0, 0];

        // First an alias, as many names are.
        byte[] alias = [0xC0, 12, 0, 5, 0, 1, 0, 0, 0, 60, 0, 2, 0xC0, 12];
        var type = question[at + 2];
        var records = reply.Addresses.Select(IPAddress.Parse).SelectMany(a => (byte[])[0xC0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, (byte)a.GetAddressBytes().Length, .. a.GetAddressBytes()]);
        return isCut ? [.. head, .. question[12..]] : [.. head, .. question[12..], .. alias, .. records];
    }
}
