using PortalRules.Capture.Http;
using PortalRules.Capture.Warc;
using PortalRules.Fetching;
using PortalRules.Tests.Shared;

namespace PortalRules.Capture.Tests.Warc;

public sealed class WarcExchangesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string File => Path.Combine(_folder.Path, "xã.warc.gz");

    [Fact]
    public async Task A_picture_of_which_only_the_first_bytes_were_wanted_is_no_fault_the_second_time_either()
    {
        var begin = new byte[4_000];
        new Random(1).NextBytes(begin);
        WebExchange Picture(string address) => WarcSample.Answer(address, "200 OK", begin) with { ResponseHead = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 90000\r\n\r\n" };
        await WriteAsync(Picture("/a.png"), Picture("/b.png"));

        await using var exchanges = new WarcExchanges(await WarcFile.OpenAsync(File, long.MaxValue, TestContext.Current.CancellationToken));

        foreach (var address in (string[])["/a.png", "/b.png"])
        {
            var exchange = await exchanges.FindAsync(WarcSample.Url(address), TestContext.Current.CancellationToken);
            Assert.Null(exchange!.Fault);
            Assert.Equal(begin, exchange.Content.ToArray());
            Assert.Equal(address is "/b.png", exchange.IsBorrowed);
        }
    }

    [Fact]
    public async Task The_day_of_an_interrupted_capture_is_its_own_whatever_it_took_over()
    {
        var old = WarcSample.Page("/", "<html>Trang chủ</html>") with { At = WarcSample.At.AddYears(-1) };
        await WriteAsync(old with { At = WarcSample.At.AddMinutes(1), Confirmed = new Confirmation(old, "HTTP/1.1 304 Not Modified\r\n\r\n") });

        var resources = await new WarcFetcher(File).FetchAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(WarcSample.At, CaptureRecordJson.Read(resources.Single(r => r.MediaType is CapturedResource.CaptureMediaType).Body).StartedAt);
        Assert.Equal((200, "<html>Trang chủ</html>"), resources.Where(r => r.Url.Host.Length > 0).Select(r => (r.Status, System.Text.Encoding.UTF8.GetString(r.Body.Span))).Single());
    }

    public void Dispose() => _folder.Dispose();

    private async Task WriteAsync(params WebExchange[] exchanges) =>
        await System.IO.File.WriteAllBytesAsync(File, await WarcSample.WriteAsync(exchanges), TestContext.Current.CancellationToken);
}
