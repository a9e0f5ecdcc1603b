using System.Globalization;
using Microsoft.AspNetCore.Http;
using PortalRules.Capture.Http;
using PortalRules.Capture.Tests.Hosts;

namespace PortalRules.Capture.Tests.Http;

public sealed class RetryTests
{
    private readonly TestClock _clock = new() { JumpsOverWaits = true };

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task What_the_server_asks_to_wait_is_waited(int status)
    {
        var asked = 0;
        await using var host = await SmallHost.StartAsync(c =>
        {
            c.Response.StatusCode = ++asked <= 2 ? status : 200;
            c.Response.Headers.RetryAfter = "7";
            return Task.CompletedTask;
        });

        var exchange = await Asking.AskAsync(host.Url, clock: _clock);

        Assert.Equal((200, 3, TimeSpan.FromSeconds(14)), (exchange.Status, asked, _clock.Passed));
    }

    [Fact]
    public async Task A_day_and_time_to_come_back_is_kept()
    {
        var asked = 0;
        await using var host = await SmallHost.StartAsync(c =>
        {
            c.Response.StatusCode = ++asked == 1 ? 503 : 200;
            c.Response.Headers.RetryAfter = (TestClock.Start + TimeSpan.FromSeconds(45)).ToString("R", CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });

        await Asking.AskAsync(host.Url, clock: _clock);

        Assert.Equal(TimeSpan.FromSeconds(45), _clock.Passed);
    }

    [Theory]
    [InlineData("86400")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task A_wait_is_never_longer_than_the_longest(string retryAfter)
    {
        await using var host = await SmallHost.StartAsync(c =>
        {
            c.Response.StatusCode = 503;
            c.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        });

        var exchange = await Asking.AskAsync(Asking.From(host.Url, _clock) with { Retries = 1 }, host.Url);

        Assert.Equal((503, TimeSpan.FromMinutes(2)), (exchange.Status, _clock.Passed));
    }

    [Fact]
    public async Task The_whole_portal_is_left_alone_while_it_asks_for_that()
    {
        var clock = new TestClock();
        await using var host = await SmallHost.StartAsync(c =>
        {
            c.Response.StatusCode = c.Request.Path == "/full" ? 429 : 200;
            c.Response.Headers.RetryAfter = "60";
            return Task.CompletedTask;
        });
        using var client = new WebClient(Asking.From(host.Url, clock) with { Retries = 0 });
        await client.AskAsync(host.At("/full"), WebRequestOptions.Ordinary, CancellationToken.None);

        var other = client.AskAsync(host.At("/other"), WebRequestOptions.Ordinary, CancellationToken.None);
        await clock.WhenWaitingAsync(TimeSpan.FromSeconds(60));
        Assert.False(other.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal(200, (await other).Status);
    }

    [Fact]
    public async Task After_the_last_try_the_last_answer_stands()
    {
        var asked = 0;
        await using var host = await SmallHost.StartAsync(c =>
        {
            c.Response.StatusCode = 500;
            return c.Response.WriteAsync($"lần {++asked}");
        });

        var exchange = await Asking.AskAsync(host.Url, clock: _clock);

        Assert.Equal((500, "lần 4", null), (exchange.Status, Asking.Text(exchange), exchange.Fault));
        Assert.InRange(_clock.Passed, TimeSpan.FromSeconds(3.5), TimeSpan.FromSeconds(10.5));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(501)]
    public async Task What_will_not_change_is_asked_once(int status)
    {
        var asked = 0;
        await using var host = await SmallHost.StartAsync(c =>
        {
            asked++;
            c.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        var exchange = await Asking.AskAsync(host.Url, clock: _clock);

        Assert.Equal((status, 1), (exchange.Status, asked));
    }

    [Fact]
    public async Task A_broken_connection_is_tried_again()
    {
        var asked = 0;
        await using var host = await SmallHost.StartAsync(c =>
        {
            if (++asked < 3)
                c.Abort();
            return c.Response.WriteAsync("đủ");
        });

        var exchange = await Asking.AskAsync(host.Url, clock: _clock);

        Assert.Equal(("đủ", null), (Asking.Text(exchange), exchange.Fault));
    }

    [Fact]
    public async Task A_closed_port_is_unreachable_once_all_tries_are_used()
    {
        var host = await SmallHost.StartAsync(_ => Task.CompletedTask);
        await host.DisposeAsync();

        var exchange = await Asking.AskAsync(host.Url, clock: _clock);

        Assert.Equal((0, WebFaultKind.Unreachable, "máy chủ từ chối kết nối"), (exchange.Status, exchange.Fault?.Kind, exchange.Fault?.Sentence.Vi));
        Assert.Null(exchange.IpAddress);
        Assert.True(_clock.Passed > TimeSpan.Zero);
    }

    [Fact]
    public void Waits_double_are_spread_and_are_the_same_in_every_run()
    {
        var waits = Enumerable.Range(1, 4).Select(a => Backoff.Before("https://camvan.gov.vn/", a, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5))).ToList();
        var others = Enumerable.Range(0, 200).Select(i => Backoff.Before($"https://camvan.gov.vn/{i}", 1, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5)).TotalSeconds).ToList();

        Assert.Equal(waits, Enumerable.Range(1, 4).Select(a => Backoff.Before("https://camvan.gov.vn/", a, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5))));
        Assert.All(waits.Index(), w => Assert.InRange(w.Item.TotalSeconds, Math.Min(5, 0.5 * (1 << w.Index)), Math.Min(5, 1.5 * (1 << w.Index))));
        Assert.All(others, w => Assert.InRange(w, 0.5, 1.5));
        Assert.InRange(others.Average(), 0.9, 1.1);
    }
}
