using System.Text;

namespace PortalRules.Capture.Tests.Warc;

public sealed class HostileWarcTests
{
    private const string Page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>trang";

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

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Whatever_is_spliced_into_a_file_is_told_and_not_thrown(int form)
    {
        var good = new ForeignWarc()
            .Response("https://xa.example.vn/a", Page, more: "\nWARC-Record-ID: <urn:uuid:1>")
            .Add("WARC/1.0\nWARC-Type: revisit\nWARC-Target-URI: https://xa.example.vn/r\nWARC-Refers-To: <urn:uuid:1>", "")
            .Response("https://xa.example.vn/b", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
        var file = form switch { 0 => good.Plain, 1 => good.GzipByRecord, _ => good.GzipAsOne };
        var random = new Random(form);
        for (var i = 0; i < 300; i++)
        {
            var at = random.Next(file.Length);
            var splice = new byte[random.Next(12)];
            random.NextBytes(splice);
            byte[] damaged = [.. file[..at], .. splice, .. file[Math.Min(file.Length, at + random.Next(12))..]];
            try
            {
                Assert.InRange((await WarcSample.ReadAsync(damaged)).Count, 0, 5);
            }
            catch (IOException none)
            {
                Assert.Contains("holds no WARC record", none.Message, StringComparison.Ordinal);
            }
        }
    }
}
