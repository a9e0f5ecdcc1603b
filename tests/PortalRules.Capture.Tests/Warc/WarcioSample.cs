using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using PortalRules.Capture.Http;
using PortalRules.Text;

namespace PortalRules.Capture.Tests.Warc;

/// <summary>A small portal as it is captured: every kind of exchange that is written in a way of its own.</summary>
internal static class WarcioSample
{
    public const string Html = "text/html; charset=utf-8";

    /// <summary>A long page; warcio/write.mjs makes the same.</summary>
    public static readonly string News = $"<html>{string.Concat(Enumerable.Range(0, 3_000).Select(i => $"<p>Thông báo số {i}</p>"))}</html>";

    private const string ListAddress = "https://xa.example.vn/tin-t%E1%BB%A9c?trang=1&t%E1%BB%AB=x%C3%A3";

    private static readonly string Home = $"<h1>Ủy ban nhân dân xã Mẫu</h1>{new string('ô', 2_000)}";

    // Larger than what is read at once, and of no use to compress.
    private static readonly byte[] Picture = [.. Enumerable.Range(0, 10_000).SelectMany(i => SHA256.HashData(BitConverter.GetBytes(i)))];

    /// <summary>What the pages hold, once codings are taken off.</summary>
    public static readonly Dictionary<string, byte[]> Contents = new(StringComparer.Ordinal)
    {
        ["https://xa.example.vn/"] = Bytes(Home),
        ["https://xa.example.vn/in"] = Bytes(Home),
        [ListAddress] = Bytes(News),
        [ListAddress + "&in=1"] = Bytes(News),
        ["https://xa.example.vn/lich"] = Bytes("<p>Lịch công tác tuần"),
        ["https://xa.example.vn/anh.png"] = Picture,
        ["https://xa.example.vn/dau-anh.png"] = Picture[..100],
        ["https://xa.example.vn/dong"] = [13, 10, 13, 10, 255, 0, 13, 10, 13, 10],
        ["https://xa.example.vn/van-con"] = Bytes("<p>Như lần trước"),
        ["https://xa.example.vn/ve"] = Bytes("<p>Trình duyệt vẽ"),
    };

    private static readonly WebExchange Earlier = Answer("https://xa.example.vn/van-con", Contents["https://xa.example.vn/van-con"]) with
    {
        At = WarcSample.At.AddDays(-90),
        RequestRecord = "<urn:uuid:0b8d1f5e-6c3f-5a53-9d6c-0f6f6f3c1a11>",
    };

    /// <summary>The exchanges.</summary>
    public static readonly WebExchange[] Exchanges =
    [
        Answer("https://xa.example.vn/", Contents["https://xa.example.vn/"], "X-Don-Vi: Ủy ban nhân dân xã Mẫu"),
        Answer(ListAddress, WarcSample.Gzip(Bytes(News)), "Content-Encoding: gzip") with { At = WarcSample.At.AddTicks(1) },
        Answer(ListAddress + "&in=1", WarcSample.Gzip(Bytes(News)), "Content-Encoding: gzip"),
        Answer("https://xa.example.vn/in", Contents["https://xa.example.vn/in"]) with { At = WarcSample.At.AddSeconds(1) },
        Answer("https://xa.example.vn/lich", Deflate("<p>Lịch công tác tuần"), "Content-Encoding: deflate"),
        WarcSample.Answer("/anh.png", "200 OK", Picture, "Content-Type: image/png"),
        WarcSample.Answer("/dau-anh.png", "200 OK", Picture[..100]) with { ResponseHead = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 320000\r\n\r\n" },
        WarcSample.Answer("/dong", "200 OK", Contents["https://xa.example.vn/dong"]),
        WarcSample.Answer("/cu", "301 Moved Permanently", [], "Location: /tin-tức"),
        WarcSample.Answer("/mat", "404 Not Found", Bytes("<p>Không tìm thấy"), $"Content-Type: {Html}"),
        WarcSample.Answer("/ve", "200 OK", Bytes("<p>"), $"Content-Type: {Html}"),
        WarcSample.Page("/ve", "<p>Trình duyệt vẽ") with { IsRendered = true, RenderedBy = "Chromium/140" },
        Earlier with { At = WarcSample.At, Confirmed = new Confirmation(Earlier, "HTTP/1.1 304 Not Modified\r\nETag: \"5\"\r\n\r\n") },
        WarcSample.Page("/dut", "<p>đứt") with { Fault = new WebFault(WebFaultKind.Disconnect, new LocalizedText("kết nối bị ngắt.", "the connection broke.")) },
        Unanswered("/im", "GET /im HTTP/1.1\r\nHost: xa.example.vn\r\n\r\n", WebFaultKind.Time),
        Unanswered("/cam", "", WebFaultKind.Forbidden),
    ];

    /// <summary>A text in UTF-8.</summary>
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static WebExchange Answer(string address, byte[] content, params string[] headers) => WarcSample.Answer(address, "200 OK", content, [$"Content-Type: {Html}", .. headers]);

    private static WebExchange Unanswered(string address, string request, WebFaultKind kind) =>
        WarcSample.Answer(address, "200 OK", []) with { RequestHead = request, ResponseHead = "", Status = 0, IpAddress = null, Fault = new WebFault(kind, new LocalizedText("không có trả lời.", "no answer.")) };

    private static byte[] Deflate(string text)
    {
        using var target = new MemoryStream();
        using (var deflate = new ZLibStream(target, CompressionLevel.Optimal))
            deflate.Write(Bytes(text));
        return target.ToArray();
    }
}
