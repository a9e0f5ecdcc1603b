using System.Security.Cryptography;
using System.Text;
using PortalRules.Capture.Warc;
using PortalRules.Fetching;
using PortalRules.Tests.Shared;

namespace PortalRules.Capture.Tests.Warc;

public sealed class WarcioTests
{
    private const string Html = WarcioSample.Html;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Warcio_reads_every_record_of_a_file_of_ours_with_the_same_content(bool compressed)
    {
        using var folder = new TempFolder();
        var (path, file) = await OursAsync(folder, compressed);

        var (records, faults) = await Warcio.ReadAsync(path);

        Assert.Equal("", faults);
        Assert.Equal(
            """
            warcinfo -
            request https://xa.example.vn/
            response https://xa.example.vn/ 200
            request https://xa.example.vn/tin-t%E1%BB%A9c?trang=1&t%E1%BB%AB=x%C3%A3
            response https://xa.example.vn/tin-t%E1%BB%A9c?trang=1&t%E1%BB%AB=x%C3%A3 200
            request https://xa.example.vn/tin-t%E1%BB%A9c?trang=1&t%E1%BB%AB=x%C3%A3&in=1
            revisit https://xa.example.vn/tin-t%E1%BB%A9c?trang=1&t%E1%BB%AB=x%C3%A3&in=1 200
            request https://xa.example.vn/in
            revisit https://xa.example.vn/in 200
            request https://xa.example.vn/lich
            response https://xa.example.vn/lich 200
            request https://xa.example.vn/anh.png
            response https://xa.example.vn/anh.png 200
            request https://xa.example.vn/dau-anh.png
            response https://xa.example.vn/dau-anh.png 200
            request https://xa.example.vn/dong
            response https://xa.example.vn/dong 200
            request https://xa.example.vn/cu
            response https://xa.example.vn/cu 301
            request https://xa.example.vn/mat
            response https://xa.example.vn/mat 404
            request https://xa.example.vn/ve
            response https://xa.example.vn/ve 200
            conversion https://xa.example.vn/ve
            response https://xa.example.vn/van-con 200
            request https://xa.example.vn/van-con
            revisit https://xa.example.vn/van-con 304
            request https://xa.example.vn/dut
            response https://xa.example.vn/dut 200
            metadata https://xa.example.vn/dut
            request https://xa.example.vn/im
            metadata https://xa.example.vn/im
            metadata https://xa.example.vn/cam
            resource urn:portalrules:capture
            """.ReplaceLineEndings("\n"),
            string.Join('\n', records.Select(r => $"{r.Type} {r.Address ?? "-"} {r.Status}".TrimEnd())));
        Assert.Equal(("2024-03-31T23:30:00Z", "2024-03-31T23:30:00.0000001Z"), (records[0].Date, records[4].Date));
        var read = (await WarcSample.ReadAsync(file)).Where(r => r.Body.Length > 0).ToDictionary(r => r.Url.Value, r => r.Body.ToArray(), StringComparer.Ordinal);
        Assert.Equal(WarcioSample.Contents.Keys.Append(WarcNames.CaptureAddress).Order(StringComparer.Ordinal), read.Keys);
        Assert.All(WarcioSample.Contents, c => Assert.Equal(c.Value, read[c.Key]));
        Assert.All(read, r => Assert.Equal((r.Value.Length, Sha1(r.Value)), ContentOf(records, r.Key)));
    }

    [Fact]
    public async Task Warcio_says_where_a_file_is_not_what_its_digests_say()
    {
        using var folder = new TempFolder();
        var (path, file) = await OursAsync(folder, compressed: false);
        file[file.AsSpan().IndexOf("Mẫu</h1>"u8)] ^= 1;
        await File.WriteAllBytesAsync(path, file, TestContext.Current.CancellationToken);

        var (_, faults) = await Warcio.ReadAsync(path);

        var sentences = faults.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Collection(
            sentences,
            s => Assert.StartsWith("record 3 (response https://xa.example.vn/): its WARC-Block-Digest is sha1:", s, StringComparison.Ordinal),
            s => Assert.StartsWith("record 3 (response https://xa.example.vn/): its WARC-Payload-Digest is sha1:", s, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1.0", "site.warc")]
    [InlineData("1.0", "site.warc.gz")]
    [InlineData("1.1", "site.warc")]
    [InlineData("1.1", "site.warc.gz")]
    public async Task A_file_of_warcio_gives_the_pages_that_were_written(string version, string name)
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, name);

        await Warcio.WriteAsync(path, version);

        var kept = await new WarcFetcher(path).FetchAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        var news = Sha1(WarcioSample.Bytes(WarcioSample.News));
        Assert.Equal(
            [
                $"/ 200 {Html} = <html><h1>Ủy ban nhân dân xã Mẫu</h1></html>",
                "/cu 302  → https://xa.example.vn/tin-t%E1%BB%A9c/m%E1%BB%9Bi = ",
                $"/ghi 200 {Html} = <p>Do trình duyệt ghi lại",
                $"/lich 200 {Html} = <p>Lịch công tác tuần",
                $"/mat 404 {Html} = ",
                $"/rong 200 {Html} = ",
                "/so-do.svg 200 image/svg+xml = <svg><title>Sơ đồ</title></svg>",
                $"/thong-bao 200 {Html} = {news}",
                $"/tin-t%E1%BB%A9c/%C4%91%E1%BA%A7u%20ti%C3%AAn?trang=1&t%E1%BB%AB=m%E1%BB%99t%20hai 200 {Html} = <p>Tin đầu tiên",
                $"/tin-tuc 200 {Html} = {news}",
                $"/tin-tuc/in 200 {Html} = {news}",
                $"/tin-tuc/khong-dau 200 {Html} = {news}",
                $"/trang-chu 200 {Html} = <html><h1>Ủy ban nhân dân xã Mẫu</h1></html>",
                "/van-ban.pdf 200 application/pdf = 255044460D0A0D0AFF",
            ],
            kept.Where(r => r.Url.Host.Length > 0).Select(Told).Order(StringComparer.Ordinal));
        var record = CaptureRecordJson.Read(kept.Single(r => r.Url.Host.Length == 0).Body);
        Assert.Equal((CaptureEnd.Unknown, "https://xa.example.vn/"), (record.End, record.Start.Value));
        Assert.Equal(new DateTimeOffset(2023, 4, 1, 7, 30, 0, version is "1.0" ? 0 : 250, TimeSpan.FromHours(7)), record.StartedAt);
    }

    private static string Told(CapturedResource r)
    {
        var content = r.Body.Length > 1_000 ? Sha1(r.Body.Span) : r.MediaType is "application/pdf" ? Convert.ToHexString(r.Body.Span) : Encoding.UTF8.GetString(r.Body.Span);
        return $"{r.Url.PathAndQuery} {r.Status} {r.MediaType}{(r.RedirectsTo is { } to ? $" → {to}" : "")}{(r.Failure is { } failure ? $" ! {failure}" : "")} = {content}";
    }

    private static (int Length, string Sha1) ContentOf(List<WarcioRecord> records, string address)
    {
        var last = records.Last(r => r.Address == address && r.Type is not ("request" or "metadata"));
        var holder = last.Type is "revisit" ? records.Single(r => r.Id == last.RefersTo) : last;
        return ((int)holder.Length, holder.Sha1);
    }

    private static async Task<(string Path, byte[] File)> OursAsync(TempFolder folder, bool compressed)
    {
        var end = new CaptureRecord { Start = WarcSample.Url("/"), StartedAt = WarcSample.At, EndedAt = WarcSample.At, End = CaptureEnd.Complete };
        var file = await WarcSample.WriteAsync(WarcioSample.Exchanges, compressed, end);
        var path = Path.Combine(folder.Path, compressed ? "xã mẫu.warc.gz" : "xã mẫu.warc");
        await File.WriteAllBytesAsync(path, file, TestContext.Current.CancellationToken);
        return (path, file);
    }

#pragma warning disable CA5350 // What is compared is what the file itself uses.
    private static string Sha1(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA1.HashData(content));
#pragma warning restore CA5350
}
