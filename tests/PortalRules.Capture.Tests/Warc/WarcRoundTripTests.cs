using System.Text;
using PortalRules.Capture.Http;
using PortalRules.Fetching;
using PortalRules.Text;

namespace PortalRules.Capture.Tests.Warc;

public sealed class WarcRoundTripTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("<p>Ủy ban nhân dân xã</p>", 200));

    private static readonly WebExchange[] Exchanges =
    [
        WarcSample.Answer("/", "301 Moved Permanently", [], "Location: /vi/trang-chủ.html"),
        WarcSample.Page("/vi/trang-ch%E1%BB%A7.html", Long),
        WarcSample.Page("/tin?page=2", "<html>Tin tức</html>"),
        WarcSample.Page("/in-lai", Long),
        WarcSample.Answer("/nen", "200 OK", WarcSample.Gzip(Encoding.UTF8.GetBytes(Long)), "Content-Type: text/html", "Content-Encoding: gzip"),
        WarcSample.Answer("/nen-sai", "200 OK", Encoding.UTF8.GetBytes(Long), "Content-Type: text/html", "Content-Encoding: gzip"),
        WarcSample.Answer("/mat", "404 Not Found", "không có"u8.ToArray(), "Content-Type: text/html"),
        WarcSample.Answer("/anh.png", "200 OK", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0], "Content-Type: image/png"),
        WarcSample.Answer("/trong", "200 OK", []),
        WarcSample.Answer("/gia-danh", "200 OK", "{}"u8.ToArray(), $"Content-Type: {CapturedResource.CaptureMediaType}"),
        WarcSample.Page("/dau-anh.jpg", Long) with { ResponseHead = "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 100000\r\n\r\n" },
        WarcSample.Page("/ve", "<div id=app></div>"),
        WarcSample.Page("/ve", Long, "X-Rendered-By: Chromium 120") with { IsRendered = true, RenderedBy = "Chromium 120" },
        WarcSample.Page("/cut", Long) with { Fault = new WebFault(WebFaultKind.Disconnect, new LocalizedText("kết nối bị ngắt khi mới nhận 5.000 byte.", "the connection broke after 5,000 bytes.")) },
        WarcSample.Answer("/cam", "200 OK", []) with { RequestHead = "", ResponseHead = "", Status = 0, IpAddress = null, Fault = new WebFault(WebFaultKind.Forbidden, new LocalizedText("địa chỉ nội bộ.", "a private address.")) },
        WarcSample.Answer("/im", "200 OK", []) with { ResponseHead = "", Status = 0, IpAddress = null, Fault = new WebFault(WebFaultKind.Time, new LocalizedText("không trả lời trong 30 giây.", "no answer within 30 seconds.")) },
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_gives_what_the_live_answers_gave(bool compressed)
    {
        var live = Exchanges.GroupBy(e => e.Url.Value, StringComparer.Ordinal).Select(g => g.Last()).Select(e => ExchangeResource.Of(e, 1_000_000)).OrderBy(r => r.Url.Value, StringComparer.Ordinal).Select(WarcSample.Described);

        var kept = await WarcSample.ReadAsync(await WarcSample.WriteAsync(Exchanges, compressed));

        Assert.Equal(live, WarcSample.OfPortal(kept));
    }

    [Fact]
    public async Task The_last_answer_of_an_address_is_the_one()
    {
        var broken = WarcSample.Page("/a", Long) with { Fault = new WebFault(WebFaultKind.Time, new LocalizedText("quá chậm.", "too slow.")) };

        var kept = await WarcSample.ReadAsync(await WarcSample.WriteAsync([broken, WarcSample.Page("/a", "<p>cũ"), WarcSample.Page("/b", "<p>b"), WarcSample.Page("/a", "<p>mới"), WarcSample.Page("/b", "<p>b2"), broken with { Url = WarcSample.Url("/b") }]));

        Assert.Equal(["<p>mới", ""], kept.Where(r => r.Url.Host.Length > 0).Select(r => Encoding.UTF8.GetString(r.Body.Span)));
        Assert.Equal([null, "quá chậm."], kept.Where(r => r.Url.Host.Length > 0).Select(r => r.Failure));
    }

    [Fact]
    public async Task Not_modified_leaves_the_answer_before_it()
    {
        var kept = await WarcSample.ReadAsync(await WarcSample.WriteAsync([WarcSample.Page("/a", "<p>trang"), WarcSample.Answer("/a", "304 Not Modified", [])]));

        Assert.Equal("<p>trang", Encoding.UTF8.GetString(kept.Single(r => r.Url.Path is "/a").Body.Span));
    }

    [Fact]
    public async Task Records_of_the_capture_come_back_with_their_media_types()
    {
        var end = new CaptureRecord { Start = WarcSample.Url("/"), StartedAt = WarcSample.At, EndedAt = WarcSample.At.AddHours(1), End = CaptureEnd.Complete };
        using var file = new MemoryStream();
        using var writer = new Capture.Warc.WarcWriter(file);
        await writer.WriteAsync(WarcSample.Own("urn:portalrules:capture", CapturedResource.CaptureMediaType, CaptureRecordJson.Write(end)), WarcSample.At, TestContext.Current.CancellationToken);
        await writer.WriteAsync(WarcSample.Own("urn:portalrules:snapshot:endpoints", CapturedResource.SnapshotMediaType, "{}"u8.ToArray()), WarcSample.At, TestContext.Current.CancellationToken);

        var kept = await WarcSample.ReadAsync(file.ToArray());

        Assert.Equal([CapturedResource.CaptureMediaType, CapturedResource.SnapshotMediaType], kept.Select(r => r.MediaType));
        Assert.Equal(CaptureRecordJson.Write(end), kept[0].Body.ToArray());
    }

    [Fact]
    public async Task A_capture_without_an_end_was_interrupted()
    {
        var later = WarcSample.Page("/b", "<p>b") with { At = WarcSample.At.AddMinutes(5) };

        var kept = await WarcSample.ReadAsync(await WarcSample.WriteAsync([WarcSample.Page("/a", "<p>a"), later]));

        var record = CaptureRecordJson.Read(kept.Single(r => r.MediaType is CapturedResource.CaptureMediaType).Body);
        Assert.Equal(CaptureEnd.Interrupted, record.End);
        Assert.Equal("2024-04-01T06:30:00.0000000+07:00", record.StartedAt.ToString("O"));
        Assert.Equal("2024-04-01T06:35:00.0000000+07:00", record.EndedAt.ToString("O"));
        Assert.Equal("https://xa.example.vn/a", record.Start.Value);
    }
}
