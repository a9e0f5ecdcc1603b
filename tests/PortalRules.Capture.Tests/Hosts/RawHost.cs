using System.Net;
using System.Net.Sockets;
using System.Text;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Tests.Hosts;

/// <summary>Answers every request with given bytes, right or wrong, and closes the connection.</summary>
internal sealed class RawHost : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, byte[]> _answer;
    private readonly Task _running;

    public RawHost(Func<string, byte[]> answer)
    {
        _answer = answer;
        _listener.Start();
        Assert.True(PortalUrl.TryParse($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/", out var url));
        Url = url;
        _running = RunAsync();
    }

    public RawHost(string answer)
        : this(_ => Encoding.Latin1.GetBytes(answer))
    {
    }

    public PortalUrl Url { get; }

    public int Asked { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _running;
        _listener.Stop();
        _end.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                Asked++;
                var stream = client.GetStream();
                var head = new StringBuilder();
                var buffer = new byte[4096];
                while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, _end.Token) is var count and > 0)
                    head.Append(Encoding.Latin1.GetString(buffer, 0, count));
                await stream.WriteAsync(_answer(head.ToString()), _end.Token);
                client.Client.Shutdown(SocketShutdown.Send);
                while (await stream.ReadAsync(buffer, _end.Token) > 0)
                {
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or SocketException)
        {
        }
    }
}
