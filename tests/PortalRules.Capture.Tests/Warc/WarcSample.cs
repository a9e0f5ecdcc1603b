using System.IO.Compression;
using System.Text;
using PortalRules.Capture.Http;
using PortalRules.Capture.Warc;
using PortalRules.Fetching;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;

namespace PortalRules.Capture.Tests.Warc;

/// <summary>Exchanges and files of them, made for tests.</summary>
internal static class WarcSample
{
    public static readonly DateTimeOffset At = new(2024, 3, 31, 23, 30, 0, TimeSpan.Zero);

    public static PortalUrl Url(string address) => PortalUrl.TryParse(address.Contains(':', StringComparison.Ordinal) ? address : "https://xa.example.vn" + address, out var url) ? url : throw new ArgumentException($"{address} is no address.", nameof(address));

    public static WebExchange Page(string address, string text, params string[] headers) => Answer(address, "200 OK", Encoding.UTF8.GetBytes(text), ["Content-Type: text/html; charset=utf-8", .. headers]);

    public static WebExchange Answer(string address, string status, byte[] content, params string[] headers) => new()
    {
        Url = Url(address),
        At = At,
        IpAddress = "192.0.2.7",
        RequestHead = $"GET {Url(address).PathAndQuery} HTTP/1.1\r\nHost: {Url(address).Host}\r\n\r\n",
        ResponseHead = $"HTTP/1.1 {status}\r\n{string.Concat(headers.Select(h => h + "\r\n"))}Content-Length: {content.Length}\r\n\r\n",
        Status = int.Parse(status[..3], System.Globalization.CultureInfo.InvariantCulture),
        Content = content,
    };

    public static async Task<byte[]> WriteAsync(IEnumerable<WebExchange> exchanges, bool compressed = true, CaptureRecord? end = null)
    {
        using var file = new MemoryStream();
        using var writer = new WarcWriter(file) { IsCompressed = compressed };
        await writer.WriteInfoAsync(At, [new("software", "PortalRules/0.1.0")], TestContext.Current.CancellationToken);
        foreach (var exchange in exchanges)
            await writer.WriteAsync(exchange, TestContext.Current.CancellationToken);
        if (end is not null)
            await writer.WriteAsync(Own(WarcNames.CaptureAddress, CapturedResource.CaptureMediaType, CaptureRecordJson.Write(end)), At, TestContext.Current.CancellationToken);
        return file.ToArray();
    }

    public static CapturedResource Own(string address, string mediaType, byte[] body) => new() { Url = Url(address), MediaType = mediaType, Body = body, Length = body.Length };

    public static async Task<List<CapturedResource>> ReadAsync(byte[] file, long? maxResourceBytes = null, long? maxTotalBytes = null)
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "xã mẫu.warc.gz");
        await File.WriteAllBytesAsync(path, file, TestContext.Current.CancellationToken);
        var fetcher = new WarcFetcher(path);
        fetcher = new WarcFetcher(path) { MaxResourceBytes = maxResourceBytes ?? fetcher.MaxResourceBytes, MaxTotalBytes = maxTotalBytes ?? fetcher.MaxTotalBytes };
        return await fetcher.FetchAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The portal's resources, without those that the fetcher makes of the file itself.</summary>
    public static IEnumerable<string> OfPortal(IEnumerable<CapturedResource> resources) => resources.Where(r => r.Url.Host.Length > 0).Select(Described);

    public static string Described(CapturedResource r) =>
        $"{r.Url} {r.Status} {r.MediaType} {r.Length} → {r.RedirectsTo} ! {r.Failure} = {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(r.Body.Span))[..8]}";

    public static byte[] Gzip(byte[] content, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, level))
            gzip.Write(content);
        return target.ToArray();
    }
}
