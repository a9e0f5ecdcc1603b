using System.Diagnostics;
using PortalRules.Capture.Http;
using PortalRules.Capture.Warc;
using PortalRules.Fetching;
using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Capture.Tests.Warc;

public sealed class WarcWriterTests
{
    private static readonly string Long = new('ô', 2_000);

    private static readonly WebExchange[] Exchanges =
    [
        WarcSample.Page("/", Long),
        WarcSample.Page("/in-lai?a=1&b=%E1%BB%A7", Long) with { At = WarcSample.At.AddMilliseconds(1234) },
        WarcSample.Page("/cut", Long + "!") with { Fault = new WebFault(WebFaultKind.Disconnect, new LocalizedText("đứt\r\nWARC-Type: x.", "broken.")) },
        WarcSample.Answer("/im", "200 OK", []) with { ResponseHead = "", Status = 0, IpAddress = null, Fault = new WebFault(WebFaultKind.Time, new LocalizedText("im.", "silent.")) },
        WarcSample.Page("/ve", Long + "?") with { IsRendered = true },
        WarcSample.Answer("/anh", "200 OK", [1, 2, 3, 13, 10, 13, 10, 4]),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pythons_standard_library_reads_the_file_and_finds_every_length_and_digest_right(bool compressed)
    {
        Needs.Program("python3");
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "site.warc.gz");
        await File.WriteAllBytesAsync(path, await WarcSample.WriteAsync(Exchanges, compressed, WarcSampleEnd), TestContext.Current.CancellationToken);

        var lines = await PythonAsync(path);

        Assert.Equal(
            """
            warcinfo - application/warc-fields -
            request https://xa.example.vn/ application/http;msgtype=request -
            response https://xa.example.vn/ application/http;msgtype=response -
            request https://xa.example.vn/in-lai?a=1&b=%E1%BB%A7 application/http;msgtype=request -
            revisit https://xa.example.vn/in-lai?a=1&b=%E1%BB%A7 application/http;msgtype=response -
            request https://xa.example.vn/cut application/http;msgtype=request -
            response https://xa.example.vn/cut application/http;msgtype=response disconnect
            metadata https://xa.example.vn/cut application/warc-fields -
            request https://xa.example.vn/im application/http;msgtype=request -
            metadata https://xa.example.vn/im application/warc-fields -
            conversion https://xa.example.vn/ve text/html; charset=utf-8 -
            request https://xa.example.vn/anh application/http;msgtype=request -
            response https://xa.example.vn/anh application/http;msgtype=response -
            resource urn:portalrules:capture application/vnd.portalrules.capture+json -

            """.ReplaceLineEndings("\n"),
            lines);
    }

    [Fact]
    public async Task Equal_captures_give_equal_bytes()
    {
        Assert.Equal(await WarcSample.WriteAsync(Exchanges), await WarcSample.WriteAsync(Exchanges));
        Assert.NotEqual(await WarcSample.WriteAsync(Exchanges), await WarcSample.WriteAsync(Exchanges.Select(e => e with { At = e.At.AddTicks(1) })));
    }

    [Fact]
    public async Task Every_offset_that_is_given_is_the_end_of_a_group()
    {
        using var file = new MemoryStream();
        using var writer = new WarcWriter(file);
        await writer.WriteInfoAsync(WarcSample.At, [new("software", "PortalRules/0.1.0")], TestContext.Current.CancellationToken);
        var ends = new List<long>();
        foreach (var exchange in Exchanges)
            ends.Add(await writer.WriteAsync(exchange, TestContext.Current.CancellationToken));

        Assert.Equal(file.Length, ends[^1]);
        for (var i = 0; i < ends.Count; i++)
        {
            var kept = await WarcSample.ReadAsync(file.ToArray()[..(int)ends[i]]);
            Assert.Equal(Exchanges.Take(i + 1).Select(e => e.Url.Value).Order(StringComparer.Ordinal), kept.Where(r => r.Url.Host.Length > 0).Select(r => r.Url.Value));
            Assert.DoesNotContain(kept, r => r.Url.Value.StartsWith("urn:portalrules:warc", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_file_can_be_written_on_behind_its_last_whole_group()
    {
        var first = await WarcSample.WriteAsync(Exchanges.Take(2));
        using var file = new MemoryStream();
        file.Write(first);
        using var writer = new WarcWriter(file);

        var end = await writer.WriteAsync(WarcSample.Page("/sau", Long), TestContext.Current.CancellationToken);

        Assert.Equal(file.Length, end);
        Assert.Equal(["/", "/in-lai", "/sau"], (await WarcSample.ReadAsync(file.ToArray())).Where(r => r.Url.Host.Length > 0).Select(r => r.Url.Path));
    }

    [Fact]
    public async Task Several_at_a_time_are_written_one_group_after_the_other()
    {
        using var file = new MemoryStream();
        using var writer = new WarcWriter(file);
        var pages = Enumerable.Range(0, 300).Select(i => WarcSample.Page($"/{i:000}", i % 3 == 0 ? Long : Long + i)).ToList();

        await Parallel.ForEachAsync(pages, TestContext.Current.CancellationToken, async (page, cancellationToken) => await writer.WriteAsync(page, cancellationToken));

        Assert.Equal(file.Length, writer.End);
        Assert.Equal(
            pages.Select(p => WarcSample.Described(ExchangeResource.Of(p, 1_000_000))),
            WarcSample.OfPortal(await WarcSample.ReadAsync(file.ToArray())));
    }

    [Fact]
    public async Task A_full_disk_leaves_no_half_group()
    {
        using var file = new FullDisk(room: 3_000);
        using var writer = new WarcWriter(file) { IsCompressed = false };
        var end = await writer.WriteAsync(WarcSample.Page("/a", "<p>a"), TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<IOException>(() => writer.WriteAsync(WarcSample.Page("/b", Long), TestContext.Current.CancellationToken));

        Assert.Equal((end, end, end), (file.Length, file.Position, writer.End));
    }

    [Fact]
    public async Task Only_addresses_of_ours_are_written_as_records_of_the_capture()
    {
        using var writer = new WarcWriter(Stream.Null);

        await Assert.ThrowsAsync<ArgumentException>(() => writer.WriteAsync(WarcSample.Own("https://xa.example.vn/", "text/html", []), WarcSample.At, TestContext.Current.CancellationToken));
    }

    private static CaptureRecord WarcSampleEnd => new() { Start = WarcSample.Url("/"), StartedAt = WarcSample.At, EndedAt = WarcSample.At, End = CaptureEnd.Complete };

    private static async Task<string> PythonAsync(string file)
    {
        var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Repository.PathOf("tests", "PortalRules.Capture.Tests", "Warc", "read_warc.py"));
        start.ArgumentList.Add(file);
        using var python = Process.Start(start)!;
        var errors = python.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var lines = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await python.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(python.ExitCode == 0, await errors);
        return lines;
    }

    private sealed class FullDisk(int room) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var there = (int)Math.Min(buffer.Length, room - Position);
            Write(buffer.Span[..there]);
            return there == buffer.Length ? ValueTask.CompletedTask : throw new IOException("No space left on device");
        }
    }
}
