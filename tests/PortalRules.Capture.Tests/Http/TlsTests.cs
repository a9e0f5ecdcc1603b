using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using PortalRules.Capture.Http;
using PortalRules.Capture.Tests.Hosts;

namespace PortalRules.Capture.Tests.Http;

public sealed class TlsTests
{
    [Fact]
    public async Task A_portal_whose_certificate_is_not_trusted_is_captured_over_http2()
    {
        using var certificate = TestCertificates.For(root: null, daysLeft: 90, "127.0.0.1");
        await using var host = await SmallHost.StartAsync(c => c.Response.WriteAsync(c.Request.Protocol), l => l.UseHttps(certificate));

        var exchange = await Asking.AskAsync(host.Url);

        Assert.Equal(("https", "HTTP/2"), (host.Url.Scheme, Asking.Text(exchange)));
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", exchange.ResponseHead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_go_to_nobody_whose_certificate_does_not_hold()
    {
        using var certificate = TestCertificates.For(root: null, daysLeft: 90, "127.0.0.1");
        await using var host = await SmallHost.StartAsync(c => c.Response.WriteAsync("đây"), l => l.UseHttps(certificate));

        var exchange = await Asking.AskAsync(Asking.From(host.Url) with { SecretHeaders = [new("Authorization", "Basic eA==")] }, host.Url);

        Assert.Equal((0, WebFaultKind.Unreachable, "không thiết lập được kết nối TLS với máy chủ"), (exchange.Status, exchange.Fault?.Kind, exchange.Fault?.Sentence.Vi));
    }

    [Theory]
    [InlineData("127.0.0.1", 90, true)]
    [InlineData("127.0.0.1", -1, false)]
    [InlineData("camvan.gov.vn", 90, false)]
    public async Task A_root_of_ones_own_is_trusted_for_the_right_host_and_time_only(string name, int daysLeft, bool isTrusted)
    {
        using var root = TestCertificates.Root();
        using var certificate = TestCertificates.For(root, daysLeft, name);
        await using var host = await SmallHost.StartAsync(c => c.Response.WriteAsync("đây"), l => l.UseHttps(certificate));
        var options = Asking.From(host.Url) with { AcceptsUntrusted = false, ExtraRoots = new X509Certificate2Collection(root) };

        var exchange = await Asking.AskAsync(options, host.Url);

        Assert.Equal(isTrusted ? null : WebFaultKind.Unreachable, exchange.Fault?.Kind);
    }
}
