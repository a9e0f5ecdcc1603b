using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using PortalRules.Capture.Http;
using PortalRules.Capture.Tests.Hosts;

namespace PortalRules.Capture.Tests.Http;

public sealed class SafetyTests
{
    [Theory]
    [InlineData("https://camvan.gov.vn/", "https://camvan.gov.vn/tin", true)]
    [InlineData("https://camvan.gov.vn/", "http://www.camvan.gov.vn/", true)]
    [InlineData("https://www.camvan.gov.vn/", "https://camvan.gov.vn/", true)]
    [InlineData("https://camvan.gov.vn/", "https://CAMVAN.gov.vn./", true)]
    [InlineData("https://camvan.gov.vn/", "https://tin.camvan.gov.vn/", false)]
    [InlineData("https://camvan.gov.vn/", "https://camvan.gov.vn.evil.vn/", false)]
    [InlineData("https://camvan.gov.vn/", "https://camvan.gov.vn@evil.vn/", false)]
    [InlineData("https://camvan.gov.vn/", "https://camvan.gov.vn:22/", false)]
    [InlineData("https://camvan.gov.vn/", "ftp://camvan.gov.vn/", false)]
    [InlineData("http://10.0.0.5:8080/", "http://10.0.0.5:8080/x", true)]
    [InlineData("http://10.0.0.5:8080/", "http://10.0.0.5/", false)]
    [InlineData("http://[fd00::5]:8080/", "http://[fd00::5]:8080/x", true)]
    public void Only_the_host_of_the_portal_is_the_portal(string start, string address, bool isPortal) =>
        Assert.Equal(isPortal, new PortalHosts(Asking.Url(start)).Includes(new Uri(address)));

    [Fact]
    public void Secrets_of_a_protected_portal_are_never_sent_unprotected()
    {
        var hosts = new PortalHosts(Asking.Url("https://camvan.gov.vn/"));

        Assert.True(hosts.MayKnowSecrets(new Uri("https://www.camvan.gov.vn/")));
        Assert.False(hosts.MayKnowSecrets(new Uri("http://camvan.gov.vn/")));
    }

    [Fact]
    public async Task Another_host_is_not_asked()
    {
        await using var host = await SmallHost.StartAsync(_ => throw new InvalidOperationException("asked"));

        var exchange = await Asking.AskAsync(Asking.From(Asking.Url("https://camvan.gov.vn/")), host.Url);

        Assert.Equal((0, "", WebFaultKind.Forbidden), (exchange.Status, exchange.RequestHead, exchange.Fault?.Kind));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("fd00::1")]
    public async Task A_name_that_leads_to_a_private_address_is_not_followed(string address)
    {
        var start = Asking.Url("http://camvan.gov.vn/");

        var exchange = await Asking.AskAsync(Asking.From(start) with { Resolve = Names(address) }, start);

        Assert.Equal(WebFaultKind.Forbidden, exchange.Fault?.Kind);
        Assert.StartsWith($"tên miền camvan.gov.vn dẫn đến {address}, là địa chỉ ", exchange.Fault?.Sentence.Vi, StringComparison.Ordinal);
        Assert.EndsWith("thêm --allow-private", exchange.Fault?.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Private_addresses_are_asked_where_that_is_allowed()
    {
        await using var host = await SmallHost.StartAsync(c => c.Response.WriteAsync(c.Request.Host.Value ?? ""));
        var start = Asking.Url($"http://camvan.gov.vn:{host.Port}/");

        var exchange = await Asking.AskAsync(Asking.From(start) with { Resolve = Names("127.0.0.1"), AllowPrivate = true }, start);

        Assert.Equal($"camvan.gov.vn:{host.Port}", Asking.Text(exchange));
    }

    [Fact]
    public async Task Nothing_stands_at_an_unspecified_address_whatever_is_allowed()
    {
        var start = Asking.Url("http://camvan.gov.vn/");

        var exchange = await Asking.AskAsync(Asking.From(start) with { Resolve = Names("0.0.0.0"), AllowPrivate = true }, start);

        Assert.Equal(WebFaultKind.Forbidden, exchange.Fault?.Kind);
    }

    [Fact]
    public async Task Localhost_may_be_this_machine_but_nothing_else()
    {
        await using var host = await SmallHost.StartAsync(c => c.Response.WriteAsync("đây"));
        var start = Asking.Url($"http://localhost:{host.Port}/");

        var here = await Asking.AskAsync(Asking.From(start) with { Resolve = Names("127.0.0.1") }, start);
        var there = await Asking.AskAsync(Asking.From(start) with { Resolve = Names("192.168.1.1") }, start);

        Assert.Equal(("đây", WebFaultKind.Forbidden), (Asking.Text(here), there.Fault?.Kind));
    }

    [Fact]
    public async Task An_address_in_numbers_is_asked_where_the_capture_begins_there()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "needs IPv6 on the loopback interface");
        await using var host = await SmallHost.StartAsync(c => c.Response.WriteAsync("đây"), at: new IPEndPoint(IPAddress.IPv6Loopback, 0));

        var exchange = await Asking.AskAsync(host.Url);

        Assert.Equal(("đây", "::1"), (Asking.Text(exchange), exchange.IpAddress));
        Assert.Contains($"Host: [::1]:{host.Port}\r\n", exchange.RequestHead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_embedding_program_traces_is_not_sent()
    {
        await using var host = await SmallHost.StartAsync(c => c.Response.WriteAsync(string.Join(' ', c.Request.Headers.Keys)));
        using var activity = new System.Diagnostics.Activity("bên ngoài").Start();

        var exchange = await Asking.AskAsync(host.Url);

        Assert.DoesNotContain("traceparent", Asking.Text(exchange), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_second_answer_of_the_name_service_leads_nowhere_else()
    {
        await using var host = new RawHost("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        var asked = 0;
        var start = Asking.Url($"http://localhost:{new Uri(host.Url.Value).Port}/");
        var options = Asking.From(start) with { Resolve = (_, _) => Task.FromResult(new[] { IPAddress.Parse(++asked == 1 ? "127.0.0.1" : "10.0.0.1") }) };
        using var client = new Capture.Http.WebClient(options);

        var first = await client.AskAsync(start, WebRequestOptions.Ordinary, CancellationToken.None);
        var second = await client.AskAsync(start, WebRequestOptions.Ordinary, CancellationToken.None);

        Assert.Equal((200, "127.0.0.1"), (first.Status, first.IpAddress));
        Assert.Equal((200, "127.0.0.1"), (second.Status, second.IpAddress));
        Assert.Equal((1, 2), (asked, host.Asked));
    }

    [Fact]
    public async Task Of_several_addresses_only_those_that_may_be_asked_are()
    {
        var connector = new PortalConnector(Asking.From(Asking.Url("http://camvan.gov.vn/")) with { Resolve = Names("10.0.0.1", "203.162.4.190", "2400:cb00::1") });

        Assert.Equal(["203.162.4.190", "2400:cb00::1"], (await connector.AllowedAsync("camvan.gov.vn", CancellationToken.None)).Select(a => a.ToString()));
    }

    [Fact]
    public async Task A_family_that_a_name_does_not_have_is_unreachable()
    {
        var start = Asking.Url("http://camvan.gov.vn/");
        var options = Asking.From(start) with { Resolve = Names("203.162.4.190"), OnlyFamily = AddressFamily.InterNetworkV6 };

        var exchange = await Asking.AskAsync(options, start);

        Assert.Equal((WebFaultKind.Unreachable, "không tìm thấy tên miền hoặc tên miền không có địa chỉ IP phù hợp"), (exchange.Fault?.Kind, exchange.Fault?.Sentence.Vi));
    }

    [Fact]
    public async Task An_unknown_name_is_unreachable()
    {
        var start = Asking.Url("http://camvan.gov.vn/");
        var options = Asking.From(start) with { Resolve = (_, _) => throw new SocketException((int)SocketError.HostNotFound) };

        var exchange = await Asking.AskAsync(options, start);

        Assert.Equal((WebFaultKind.Unreachable, "không tìm thấy tên miền hoặc tên miền không có địa chỉ IP phù hợp"), (exchange.Fault?.Kind, exchange.Fault?.Sentence.Vi));
    }

    private static Func<string, CancellationToken, Task<IPAddress[]>> Names(params string[] addresses) =>
        (_, _) => Task.FromResult(addresses.Select(IPAddress.Parse).ToArray());
}
