using System.Text;
using PortalRules.Fetching;

namespace PortalRules.Capture.Tests.Warc;

public sealed class ForeignWarcTests
{
    private const string Page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>trang";

    [Fact]
    public async Task Plain_by_record_or_as_one_member_a_file_gives_the_same()
    {
        var file = new ForeignWarc()
            .Add("WARC/1.0\nWARC-Type: warcinfo\nWARC-Date: 2023-04-01T00:00:00Z\nContent-Type: application/warc-fields", "software: warcio/1.7.4\r\n")
            .Response("https://xa.example.vn/", Page)
            .Response("https://xa.example.vn/b", Page, "WARC/1.1", "2023-04-01T00:30:00.5Z");

        var plain = await WarcSample.ReadAsync(file.Plain);

        Assert.Equal(["https://xa.example.vn/", "https://xa.example.vn/b", "urn:portalrules:capture"], plain.Select(r => r.Url.Value));
        Assert.Equal(plain.Select(WarcSample.Described), (await WarcSample.ReadAsync(file.GzipByRecord)).Select(WarcSample.Described));
        Assert.Equal(plain.Select(WarcSample.Described), (await WarcSample.ReadAsync(file.GzipAsOne)).Select(WarcSample.Described));
    }

    [Fact]
    public async Task Its_dates_tell_when_it_was_captured_and_nothing_of_completeness()
    {
        var file = new ForeignWarc().Response("https://xa.example.vn/b", Page, date: "2023-03-31T18:00:00Z").Response("https://xa.example.vn/a", Page, date: "2023-03-31T17:00:00Z");

        var record = CaptureRecordJson.Read((await WarcSample.ReadAsync(file.Plain))[^1].Body);

        Assert.Equal((CaptureEnd.Unknown, "https://xa.example.vn/b"), (record.End, record.Start.Value));
        Assert.Equal(new DateTimeOffset(2023, 4, 1, 0, 0, 0, TimeSpan.FromHours(7)), record.StartedAt);
        Assert.Equal(TimeSpan.FromHours(7), record.StartedAt.Offset);
    }

    [Fact]
    public async Task Wgets_addresses_in_angle_brackets_and_its_own_records_are_understood()
    {
        var file = new ForeignWarc()
            .Add("WARC/1.0\nWARC-Type: request\nWARC-Target-URI: <https://xa.example.vn/>\nWARC-Date: 2023-04-01T00:00:00Z\nContent-Type: application/http;msgtype=request", "GET / HTTP/1.1\r\n\r\n")
            .Response("<https://xa.example.vn/>", Page)
            .Add("WARC/1.0\nWARC-Type: resource\nWARC-Target-URI: <metadata://gnu.org/software/wget/warc/wget.log>\nWARC-Date: 2023-04-01T00:00:00Z\nContent-Type: text/plain", "log");

        Assert.Equal(["https://xa.example.vn/", "urn:portalrules:capture"], (await WarcSample.ReadAsync(file.GzipByRecord)).Select(r => r.Url.Value));
    }

    [Theory]
    [InlineData("5\r\n<p>tr\r\n3;x=y\r\nang\r\n0\r\n\r\n", "<p>trang", null)]
    [InlineData("5\r\n<p>tr\r\n3\r\nan", "", "nội dung trong tệp WARC ngắn hơn độ dài đã khai.")]
    [InlineData("5\r\n<p>tr\r\n", "", "nội dung trong tệp WARC ngắn hơn độ dài đã khai.")]
    [InlineData("<p>trang", "<p>trang", null)]
    public async Task Chunks_are_joined_unless_that_was_done(string body, string expected, string? failure)
    {
        var file = new ForeignWarc().Response("https://xa.example.vn/", $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{body}");

        var page = (await WarcSample.ReadAsync(file.Plain))[0];

        Assert.Equal((expected, failure), (Encoding.UTF8.GetString(page.Body.Span), page.Failure));
    }

    [Theory]
    [InlineData("\nWARC-Truncated: length", "nội dung trong tệp WARC không trọn vẹn (WARC-Truncated: length).")]
    [InlineData("\nWARC-Segment-Number: 1", "bản ghi WARC được chia thành nhiều đoạn (continuation); chưa đọc được loại này.")]
    public async Task What_is_not_whole_is_not_read_as_a_page(string field, string failure) =>
        Assert.Equal(failure, (await WarcSample.ReadAsync(new ForeignWarc().Response("https://xa.example.vn/", Page, more: field).Plain))[0].Failure);

    [Fact]
    public async Task A_body_shorter_than_announced_is_not_read_as_a_page()
    {
        var file = new ForeignWarc().Response("https://xa.example.vn/", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<p>trang");

        Assert.Equal("nội dung trong tệp WARC ngắn hơn độ dài đã khai.", (await WarcSample.ReadAsync(file.Plain))[0].Failure);
    }

    [Theory]
    [InlineData("WARC-Refers-To: <urn:uuid:1>")]
    [InlineData("WARC-Refers-To: <urn:uuid:elsewhere>\nWARC-Refers-To-Target-URI: https://xa.example.vn/\nWARC-Refers-To-Date: 2023-04-01T00:30:00Z")]
    [InlineData("WARC-Payload-Digest: sha1:abc")]
    public async Task A_revisit_has_the_content_that_it_refers_to(string reference)
    {
        var file = new ForeignWarc()
            .Response("https://xa.example.vn/", Page, more: "\nWARC-Record-ID: <urn:uuid:1>\nWARC-Payload-Digest: SHA1:ABC")
            .Add($"WARC/1.0\nWARC-Type: revisit\nWARC-Target-URI: https://xa.example.vn/in\nWARC-Date: 2023-04-02T00:00:00Z\nWARC-Truncated: length\nWARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\n{reference}\nContent-Type: application/http;msgtype=response", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
            .Add($"WARC/1.0\nWARC-Type: revisit\nWARC-Target-URI: https://xa.example.vn/lai\nWARC-Date: 2023-04-02T00:00:00Z\nWARC-Profile: http://netpreserve.org/warc/1.0/revisit/server-not-modified\n{reference}\nContent-Type: application/http;msgtype=response", "HTTP/1.1 304 Not Modified\r\n")
            .Response("https://xa.example.vn/", "HTTP/1.1 200 OK\r\n\r\n<p>mới");

        var pages = await WarcSample.ReadAsync(file.GzipByRecord);

        Assert.Equal(["/ 200 <p>mới", "/in 200 text/plain<p>trang", "/lai 200 text/html<p>trang"], pages.Take(3).Select(p => $"{p.Url.Path} {p.Status} {p.MediaType}{Encoding.UTF8.GetString(p.Body.Span)}{p.Failure}"));
    }

    [Fact]
    public async Task A_revisit_of_another_file_says_so()
    {
        var file = new ForeignWarc().Add("WARC/1.1\nWARC-Type: revisit\nWARC-Target-URI: https://xa.example.vn/in\nWARC-Refers-To: <urn:uuid:9>", "");

        Assert.Equal("bản ghi WARC chỉ dẫn đến nội dung của một lần thu thập khác (revisit) không có trong tệp này.", (await WarcSample.ReadAsync(file.Plain))[0].Failure);
    }

    [Fact]
    public async Task A_resource_record_is_a_page_but_never_one_of_ours_under_an_address_of_the_portal()
    {
        var file = new ForeignWarc()
            .Add("WARC/1.1\nWARC-Type: resource\nWARC-Target-URI: https://xa.example.vn/a\nContent-Type: text/html", "<p>a")
            .Add($"WARC/1.1\nWARC-Type: resource\nWARC-Target-URI: https://xa.example.vn/b\nContent-Type: {CapturedResource.CaptureMediaType}", "{}")
            .Add("WARC/1.1\nWARC-Type: conversion\nWARC-Target-URI: https://xa.example.vn/c\nContent-Type: text/html", "<p>c")
            .Add("WARC/1.1\nWARC-Type: response\nWARC-Target-URI: dns:xa.example.vn\nContent-Type: text/dns", "192.0.2.7");

        Assert.Equal(["https://xa.example.vn/a text/html", "https://xa.example.vn/b "], (await WarcSample.ReadAsync(file.Plain)).Select(r => $"{r.Url} {r.MediaType}"));
    }

    [Fact]
    public async Task A_cut_file_of_one_member_gives_what_was_before_the_cut()
    {
        var file = new ForeignWarc();
        for (var i = 0; i < 50; i++)
            file.Response($"https://xa.example.vn/{i:00}", $"{Page} {i * 7919} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData([(byte)i]))}");

        var kept = await WarcSample.ReadAsync(file.GzipAsOne[..^200]);

        var pages = kept.Count(r => r.Url.Host.Length > 0);
        Assert.InRange(pages, 30, 49);
        Assert.Contains("bị cắt cụt", kept[^1].Failure, StringComparison.Ordinal);
    }
}
