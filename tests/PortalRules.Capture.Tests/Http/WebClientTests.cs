using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using PortalRules.Capture.Http;
using PortalRules.Capture.Tests.Hosts;

namespace PortalRules.Capture.Tests.Http;

public sealed class WebClientTests
{
    [Fact]
    public async Task An_exchange_holds_what_was_sent_and_what_came_back()
    {
        await using var host = await SmallHost.StartAsync(c =>
        {
            c.Response.Headers.Append("Set-Cookie", "session=secret");
            c.Response.Headers.Append("X-Frame-Options", "DENY");
            c.Response.ContentType = "text/html; charset=utf-8";
            return c.Response.WriteAsync("<h1>Xã Cẩm Vân</h1>");
        });
        var clock = new TestClock();

        var exchange = await Asking.AskAsync(host.At("/tin?so=1"), new WebRequestOptions { Referrer = host.Url.Value }, clock);

        Assert.Null(exchange.Fault);
        Assert.Equal((200, "127.0.0.1", TestClock.Start), (exchange.Status, exchange.IpAddress, exchange.At));
        Assert.Equal("<h1>Xã Cẩm Vân</h1>", Asking.Text(exchange));
        Assert.Equal(
            $"GET /tin?so=1 HTTP/1.1\r\nHost: 127.0.0.1:{host.Port}\r\nUser-Agent: {AgentName.With(null)}\r\nAccept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\n"
                + $"Accept-Language: vi,en;q=0.5\r\nAccept-Encoding: gzip, br, deflate\r\nReferer: {host.Url.Value}\r\n\r\n",
            exchange.RequestHead);
        var head = HttpHead.Parse(exchange.ResponseHead);
        Assert.EndsWith("\r\n\r\n", exchange.ResponseHead, StringComparison.Ordinal);
        Assert.Equal((200, "text/html", "DENY", "23"), (head.Status, head.MediaType, head["X-Frame-Options"], head["Content-Length"]));
        Assert.Null(head["Set-Cookie"]);
        Assert.Null(head["Transfer-Encoding"]);
    }

    [Fact]
    public async Task Content_stays_as_it_was_sent()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write("Ủy ban nhân dân xã"u8);
        await using var host = await SmallHost.StartAsync(c =>
        {
            c.Response.Headers.ContentEncoding = "gzip";
            return c.Response.Body.WriteAsync(packed.ToArray()).AsTask();
        });

        var exchange = await Asking.AskAsync(host.Url);

        Assert.Equal(packed.ToArray(), exchange.Content.ToArray());
        Assert.Equal("gzip", HttpHead.Parse(exchange.ResponseHead)["Content-Encoding"]);
    }

    [Fact]
    public async Task Redirects_are_exchanges_of_their_own_and_their_addresses_are_read_as_utf8()
    {
        await using var host = new RawHost(_ => Encoding.UTF8.GetBytes("HTTP/1.1 301 Moved\r\nLocation: /tin-tức\r\nContent-Length: 0\r\n\r\n"));

        var exchange = await Asking.AskAsync(host.Url);

        Assert.Equal((301, 1), (exchange.Status, host.Asked));
        Assert.Equal("/tin-tức", HttpHead.Parse(exchange.ResponseHead)["Location"]);
    }

    [Fact]
    public async Task Cookies_come_back_to_the_portal_and_are_not_recorded()
    {
        await using var host = await SmallHost.StartAsync(c =>
        {
            c.Response.Cookies.Append("session", "abc123");
            return c.Response.WriteAsync(c.Request.Cookies["session"] ?? "none");
        });
        using var client = new WebClient(Asking.From(host.Url));

        var first = await client.AskAsync(host.Url, WebRequestOptions.Ordinary, CancellationToken.None);
        var second = await client.AskAsync(host.Url, WebRequestOptions.Ordinary, CancellationToken.None);

        Assert.Equal(("none", "abc123"), (Asking.Text(first), Asking.Text(second)));
        Assert.DoesNotContain("abc123", first.ResponseHead + second.RequestHead + second.ResponseHead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secret_headers_are_sent_but_never_recorded_even_where_the_server_repeats_them()
    {
        await using var host = await SmallHost.StartAsync(c =>
        {
            c.Response.Headers.Append("X-Seen", $"was {c.Request.Headers.Authorization}");
            c.Response.Headers.Append("X-Part", c.Request.Headers.Authorization.ToString().Split(' ')[1]);
            return c.Response.WriteAsync($"{c.Request.Headers.Authorization == "Basic dGVzdA=="} {c.Request.Headers.UserAgent}");
        });
        var options = Asking.From(host.Url) with { SecretHeaders = [new("authorization", "Basic dGVzdA=="), new("User-Agent", "Nội bộ")] };

        var exchange = await Asking.AskAsync(options, host.Url);

        Assert.Equal("True Nội bộ", Asking.Text(exchange));
        Assert.DoesNotContain("dGVzdA==", exchange.RequestHead + exchange.ResponseHead, StringComparison.Ordinal);
        Assert.DoesNotContain("User-Agent", exchange.RequestHead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>Basic dGVzdA==</p>")]
    [InlineData("<p>dGVzdA==</p>")]
    [InlineData("<a href='/tin?khoa=dGVzdA%3D%3D'>Tin</a>")]
    public async Task A_page_that_repeats_a_secret_header_is_not_kept(string page)
    {
        await using var host = await SmallHost.StartAsync(async c =>
        {
            c.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(c.Response.Body, CompressionLevel.Fastest);
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(page));
        });

        var exchange = await Asking.AskAsync(Asking.From(host.Url) with { SecretHeaders = [new("authorization", "Basic dGVzdA=="), new("X-Env", "Tin")] }, host.Url);

        Assert.Equal((200, WebFaults.RepeatsSecret, 0), (exchange.Status, exchange.Fault, exchange.Content.Length));
    }

    [Fact]
    public async Task A_conditional_request_names_what_is_known_already()
    {
        await using var host = await SmallHost.StartAsync(c =>
        {
            c.Response.StatusCode = c.Request.Headers.IfNoneMatch == "\"7\"" && c.Request.Headers.IfModifiedSince == "Mon, 10 Apr 2023 01:00:00 GMT" ? 304 : 200;
            return Task.CompletedTask;
        });

        var exchange = await Asking.AskAsync(host.Url, new WebRequestOptions { ETag = "\"7\"", LastModified = "Mon, 10 Apr 2023 01:00:00 GMT" });

        Assert.Equal(304, exchange.Status);
        Assert.Contains("If-None-Match: \"7\"\r\n", exchange.RequestHead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_never_makes_a_second_line_of_a_head()
    {
        await using var host = new RawHost("HTTP/1.1 200 OK\r\nX-Folded: one\r\n two\r\nContent-Length: 0\r\n\r\n");
        var options = Asking.From(host.Url) with { UserAgent = "a\r\nX-Evil: 1" };

        var exchange = await Asking.AskAsync(options, host.Url, new WebRequestOptions { ETag = "\"a\"\r\nX-Evil: 2", Referrer = "b\nX-Evil: 3" });

        Assert.DoesNotContain("\nX-Evil", exchange.RequestHead, StringComparison.Ordinal);
        Assert.DoesNotContain("\n two", exchange.ResponseHead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_stops_gets_no_exchange()
    {
        var asked = new TaskCompletionSource();
        await using var host = await SmallHost.StartAsync(c =>
        {
            asked.SetResult();
            return Task.Delay(Timeout.Infinite, c.RequestAborted);
        });
        using var client = new WebClient(Asking.From(host.Url));
        using var stop = new CancellationTokenSource();

        var asking = client.AskAsync(host.Url, WebRequestOptions.Ordinary, stop.Token);
        await asked.Task;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public void A_contact_enters_the_agent_name_without_what_would_end_it() =>
        Assert.EndsWith("(portal audit; +UBND tỉnh X: 0237 3852 000)", AgentName.With("UBND tỉnh X:\r\n 0237 (3852) 000"), StringComparison.Ordinal);
}
