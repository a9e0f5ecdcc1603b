using System.Text;
using Microsoft.AspNetCore.Http;
using PortalRules.Capture.Http;
using PortalRules.Capture.Tests.Hosts;

namespace PortalRules.Capture.Tests.Http;

public sealed class LimitTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Content_ends_at_the_cap(bool isHeadOnly)
    {
        await using var host = await SmallHost.StartAsync(c =>
        {
            c.Response.ContentLength = 100_000;
            return c.Response.Body.WriteAsync(new byte[100_000]).AsTask();
        });

        var exchange = await Asking.AskAsync(host.Url, new WebRequestOptions { MostBytes = 4_000, HeadOnly = isHeadOnly });

        Assert.Equal(4_000, exchange.Content.Length);
        Assert.Equal(isHeadOnly ? null : WebFaultKind.Length, exchange.Fault?.Kind);
        Assert.Equal(isHeadOnly ? "100000" : "4000", HttpHead.Parse(exchange.ResponseHead)["Content-Length"]);
    }

    [Theory]
    [InlineData(3_999)]
    [InlineData(4_000)]
    public async Task Content_up_to_the_cap_is_whole(int length)
    {
        await using var host = await SmallHost.StartAsync(c =>
        {
            c.Response.ContentLength = length;
            return c.Response.Body.WriteAsync(new byte[length]).AsTask();
        });

        var exchange = await Asking.AskAsync(host.Url, new WebRequestOptions { MostBytes = 4_000 });

        Assert.Equal((length, null), (exchange.Content.Length, exchange.Fault));
    }

    [Fact]
    public async Task An_endless_body_ends_at_the_cap_of_the_client()
    {
        await using var host = await SmallHost.StartAsync(async c =>
        {
            while (!c.RequestAborted.IsCancellationRequested)
                await c.Response.Body.WriteAsync(new byte[64 * 1024], c.RequestAborted);
        });

        var exchange = await Asking.AskAsync(Asking.From(host.Url) with { MostBytes = 1_000_000 }, host.Url);

        Assert.Equal((1_000_000, WebFaultKind.Length), (exchange.Content.Length, exchange.Fault?.Kind));
        Assert.Equal("nội dung vượt quá 1000000 byte", exchange.Fault?.Sentence.Vi);
    }

    [Fact]
    public async Task A_head_beyond_its_cap_is_a_fault()
    {
        await using var host = new RawHost($"HTTP/1.1 200 OK\r\nX-Long: {new string('x', 70_000)}\r\n\r\n");

        var exchange = await Asking.AskAsync(host.Url);

        Assert.Equal((0, WebFaultKind.Length, 1), (exchange.Status, exchange.Fault?.Kind, host.Asked));
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_left_after_the_patience()
    {
        var clock = new TestClock { JumpsOverWaits = true };
        var asked = 0;
        await using var host = await SmallHost.StartAsync(async c =>
        {
            asked++;
            clock.Advance(TimeSpan.FromSeconds(30));
            await Task.Delay(Timeout.Infinite, c.RequestAborted);
        });

        var exchange = await Asking.AskAsync(host.Url, clock: clock);

        Assert.Equal((0, "", WebFaultKind.Time), (exchange.Status, exchange.ResponseHead, exchange.Fault?.Kind));
        Assert.Equal(3, asked);
    }

    [Fact]
    public async Task A_slow_drip_ends_and_what_came_is_kept()
    {
        var clock = new TestClock();
        await using var host = await SmallHost.StartAsync(async c =>
        {
            while (!c.RequestAborted.IsCancellationRequested)
            {
                var limits = clock.LimitsSet;
                await c.Response.WriteAsync("một", c.RequestAborted);
                await c.Response.Body.FlushAsync(c.RequestAborted);
                await clock.WhenLimitIsSetAfterAsync(limits, c.RequestAborted);
                clock.Advance(TimeSpan.FromSeconds(1));
            }
        });

        var exchange = await Asking.AskAsync(Asking.From(host.Url, clock) with { Retries = 0 }, host.Url);

        Assert.Equal((200, WebFaultKind.Time), (exchange.Status, exchange.Fault?.Kind));
        Assert.Equal(TimeSpan.FromSeconds(31), clock.Passed);
        Assert.Equal(31 * 5, exchange.Content.Length);
    }

    [Fact]
    public async Task A_slow_but_steady_answer_has_until_the_last_end()
    {
        var clock = new TestClock();
        await using var host = await SmallHost.StartAsync(async c =>
        {
            c.Response.ContentLength = 200_000;
            for (var second = 0; second < 100; second++)
            {
                var limits = clock.LimitsSet;
                await c.Response.Body.WriteAsync(new byte[2_000]);
                await c.Response.Body.FlushAsync();
                await clock.WhenLimitIsSetAfterAsync(limits, c.RequestAborted);
                clock.Advance(TimeSpan.FromSeconds(1));
            }
        });

        var exchange = await Asking.AskAsync(host.Url, clock: clock);

        Assert.Equal((200_000, null), (exchange.Content.Length, exchange.Fault));
        Assert.InRange(clock.Passed, TimeSpan.FromSeconds(99), TimeSpan.FromSeconds(100));
    }

    [Fact]
    public async Task A_steady_answer_too_ends_with_the_longest_time_of_a_request()
    {
        var clock = new TestClock();
        await using var host = await SmallHost.StartAsync(async c =>
        {
            while (!c.RequestAborted.IsCancellationRequested)
            {
                var limits = clock.LimitsSet;
                await c.Response.Body.WriteAsync(new byte[2_000], c.RequestAborted);
                await c.Response.Body.FlushAsync(c.RequestAborted);
                await clock.WhenLimitIsSetAfterAsync(limits, c.RequestAborted);
                clock.Advance(TimeSpan.FromSeconds(1));
            }
        });

        var exchange = await Asking.AskAsync(Asking.From(host.Url, clock) with { Retries = 0 }, host.Url);

        Assert.Equal((600_000, WebFaultKind.Time, TimeSpan.FromMinutes(5)), (exchange.Content.Length, exchange.Fault?.Kind, clock.Passed));
    }

    [Fact]
    public async Task What_is_not_http_is_malformed()
    {
        await using var host = new RawHost("SSH-2.0-OpenSSH_9.2\r\n");

        var exchange = await Asking.AskAsync(host.Url);

        Assert.Equal((0, WebFaultKind.Malformed), (exchange.Status, exchange.Fault?.Kind));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nnửa")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\nnửa")]
    public async Task Fewer_bytes_than_announced_are_a_broken_connection_and_are_kept(string answer)
    {
        await using var host = new RawHost(_ => Encoding.UTF8.GetBytes(answer));

        var exchange = await Asking.AskAsync(host.Url);

        Assert.Equal((200, "nửa", WebFaultKind.Disconnect), (exchange.Status, Asking.Text(exchange), exchange.Fault?.Kind));
        Assert.Equal(4, host.Asked);
        Assert.Equal("5", HttpHead.Parse(exchange.ResponseHead)["Content-Length"]);
    }
}
