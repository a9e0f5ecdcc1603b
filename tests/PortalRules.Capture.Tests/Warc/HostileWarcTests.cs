using System.Text;

namespace PortalRules.Capture.Tests.Warc;

public sealed class HostileWarcTests
{
    private const string Page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>trang";

    [Fact]
    public async Task A_body_beyond_the_cap_is_refused_without_holding_it()
    {
        var file = new ForeignWarc().Response("https://xa.example.vn/a", Page).Response("https://xa.example.vn/b", "HTTP/1.1 200 OK\r\n\r\n" + new string('b', 50_000_000)).GzipByRecord;
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var kept = await WarcSample.ReadAsync(file, maxResourceBytes: 1_000_000);

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 20_000_000);
        Assert.Equal("nội dung lưu trong tệp WARC có 50000019 byte; nhiều nhất đọc 1000000 byte (MaxResourceBytes).", kept[1].Failure);
        Assert.Equal("<p>trang", Encoding.UTF8.GetString(kept[0].Body.Span));
    }

    [Fact]
    public async Task A_body_that_decodes_beyond_the_cap_is_refused()
    {
        var bomb = WarcSample.Answer("/bom", "200 OK", WarcSample.Gzip(new byte[20_000_000]), "Content-Encoding: gzip");

        var kept = await WarcSample.ReadAsync(await WarcSample.WriteAsync([bomb]), maxResourceBytes: 1_000_000);

        Assert.Equal("nội dung sau giải nén vượt quá 1000000 byte", kept[0].Failure);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_inflates_beyond_the_cap_gives_what_stands_before(bool byRecord)
    {
        var file = new ForeignWarc().Response("https://xa.example.vn/a", Page).Response("https://xa.example.vn/b", "HTTP/1.1 200 OK\r\n\r\n" + new string('b', 10_000_000));

        var kept = await WarcSample.ReadAsync(byRecord ? file.GzipByRecord : file.GzipAsOne, maxTotalBytes: 1_000_000);

        Assert.Equal("https://xa.example.vn/a", Assert.Single(kept, r => r.Url.Host.Length > 0).Url.Value);
        Assert.Contains("vượt quá 1000000 byte (MaxTotalBytes)", kept[^1].Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\n", "Content-Length")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\n", "Content-Length")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\n\r\n", "Content-Length")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9223372036854775807\r\n\r\n", "cắt cụt")]
    [InlineData("WARC/1.0\r\nWARC-Type: resp", "cắt cụt")]
    [InlineData("WAR", "cắt cụt")]
    [InlineData("WARC/3.0\r\nContent-Length: 0\r\n\r\n", "không bắt đầu một bản ghi WARC")]
    public async Task A_header_that_cannot_be_ends_the_file(string header, string reason)
    {
        var good = new ForeignWarc().Response("https://xa.example.vn/a", Page);

        var plain = await WarcSample.ReadAsync([.. good.Plain, .. Encoding.UTF8.GetBytes(header)]);
        var compressed = await WarcSample.ReadAsync([.. good.GzipByRecord, .. WarcSample.Gzip(Encoding.UTF8.GetBytes(header))]);

        Assert.Single(plain, r => r.Url.Host.Length > 0);
        Assert.Single(compressed, r => r.Url.Host.Length > 0);
        Assert.Contains(reason, plain[^1].Failure, StringComparison.Ordinal);
        Assert.Contains(reason, compressed[^1].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_header_ends_the_file()
    {
        var good = new ForeignWarc().Response("https://xa.example.vn/a", Page);

        var kept = await WarcSample.ReadAsync([.. good.GzipByRecord, .. WarcSample.Gzip(Encoding.UTF8.GetBytes("WARC/1.0\r\n" + new string('x', 30_000_000)))]);

        Assert.Contains("phần đầu của bản ghi dài hơn 65536 byte", kept[^1].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Odd_records_are_passed_over()
    {
        var file = new ForeignWarc()
            .Add("WARC/1.0\nWARC-Type: response\nWARC-Target-URI: không phải địa chỉ", Page)
            .Add("WARC/1.0\nWARC-Type: response", Page)
            .Add("WARC/1.0\nno field", "")
            .Add("WARC/1.0\nWARC-Type: response\nWARC-Target-URI: https://xa.example.vn/x\nWARC-Date: hôm qua", "not HTTP")
            .Add("WARC/1.0\nWARC-Type: response\nWARC-Target-URI: https://xa.example.vn/y", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc")
            .Response("https://xa.example.vn/a", Page);

        var kept = await WarcSample.ReadAsync(file.GzipByRecord);

        Assert.Equal(["https://xa.example.vn/a ", "https://xa.example.vn/x bản ghi không chứa trả lời HTTP.", "https://xa.example.vn/y "], kept.Take(3).Select(r => $"{r.Url} {r.Failure}"));
    }

    [Fact]
    public async Task Many_records_are_read_one_at_a_time()
    {
        using var folder = new PortalRules.Tests.Shared.TempFolder();
        var path = Path.Combine(folder.Path, "lon.warc.gz");
        var page = WarcSample.Gzip(Encoding.UTF8.GetBytes(new string('x', 40_000)));
        await using (var file = File.Create(path))
        {
            using var writer = new Capture.Warc.WarcWriter(file);
            for (var i = 0; i < 20_000; i++)
                await writer.WriteAsync(WarcSample.Answer($"/tin/{i:00000}", "200 OK", page, "Content-Encoding: gzip"), TestContext.Current.CancellationToken);
        }

        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var count = 0;
        await foreach (var resource in new Capture.Warc.WarcFetcher(path).FetchAsync(TestContext.Current.CancellationToken))
        {
            if (++count % 2_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            Assert.True(resource.Url.Host.Length == 0 || resource.Body.Length == 40_000, resource.Failure);
        }

        // 20,000 bodies of 40 kB would be 800 MB.
        Assert.Equal(20_001, count);
        Assert.InRange(most, 0, 40_000_000);
    }
}
