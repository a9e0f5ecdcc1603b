using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using PortalRules.Capture.Http;
using PortalRules.Capture.Probes;
using PortalRules.Capture.Tests.Hosts;
using PortalRules.Capture.Tests.Http;
using PortalRules.Snapshots;
using PortalRules.Text;
using Endpoint = PortalRules.Snapshots.Endpoint;

namespace PortalRules.Capture.Tests.Probes;

public sealed class EndpointProbeTests
{
    private const string Page = "<html><body><h1>Ủy ban nhân dân xã Mẫu</h1></body></html>";

    private static readonly ImmutableSortedDictionary<string, string> NoHeaders = ImmutableSortedDictionary<string, string>.Empty;

    [Fact]
    public async Task A_well_kept_portal_shows_it_in_every_way()
    {
        using var root = TestCertificates.Root();
        using var certificate = TestCertificates.For(root, daysLeft: 90, "xa.test", "*.xa.test");
        await using var secure = await SmallHost.StartAsync(Answer(hsts: "max-age=31536000; includeSubDomains"), l => l.UseHttps(certificate));
        await using var plain = await SmallHost.StartAsync(c =>
        {
            c.Response.Redirect($"https://{c.Request.Host.Host}:{secure.Port}/", permanent: true);
            return Task.CompletedTask;
        });

        var found = await LookAsync(Asking.Url($"https://xa.test:{secure.Port}/"), plain.Port, secure.Port, root);

        Assert.Equal(["as-given", "without-www", "with-www", "http"], found.Select(e => e.Role));
        Assert.Equal(["xa.test", "xa.test", "www.xa.test", "xa.test"], found.Select(e => e.Host));
        var given = found[0];
        Assert.Equal((true, true, true), (given.Https.Or(false), given.RedirectsToHttps.Or(false), given.Reachable.Or(false)));
        Assert.Equal(("1.3", 31_536_000), (given.TlsVersion.Or(""), given.HstsMaxAge.Or(-1)));
        Assert.Equal(["127.0.0.1"], given.Ipv4Addresses.Or([]));
        Assert.True(given.Ipv6Addresses.TryGet(out var six) && six.IsEmpty);
        Assert.True(given.ReachableOverIpv6.TryGet(out var overIpv6) && !overIpv6);
        Assert.True(given.TextHash.TryGet(out var hash) && hash?.Length == 64);
        Assert.True(given.TextHashOverIpv6.TryGet(out var none) && none is null);
        Assert.Equal("DENY", given.Headers.Or(NoHeaders)["x-frame-options"]);
        Assert.DoesNotContain("set-cookie", given.Headers.Or(NoHeaders).Keys);
        var shown = given.Certificate.Or(null)!;
        Assert.Equal((true, "Gốc thử nghiệm"), (shown.Trusted.Or(false), shown.Issuer.Or("")));
        Assert.Equal(["*.xa.test", "xa.test"], shown.Names);
        Assert.Equal(PortalDate.Day(DateOnly.FromDateTime(new DateTimeOffset(certificate.NotAfter.ToUniversalTime()).ToOffset(TimeSpan.FromHours(7)).DateTime)), shown.NotAfter.Or(null));
        Assert.True(found[3].Reachable.Or(false));
    }

    [Fact]
    public async Task A_certificate_that_nobody_signed_is_not_trusted_and_plain_http_that_stays_is_told()
    {
        using var certificate = TestCertificates.For(root: null, daysLeft: -3, "khac.test");
        await using var secure = await SmallHost.StartAsync(Answer(), l => l.UseHttps(certificate));
        await using var plain = await SmallHost.StartAsync(Answer());

        var given = (await LookAsync(Asking.Url($"http://xa.test:{plain.Port}/"), plain.Port, secure.Port))[0];

        Assert.True(given.Https.Or(false));
        Assert.True(given.RedirectsToHttps.TryGet(out var redirects) && !redirects);
        Assert.Equal(0, given.HstsMaxAge.Or(-1));
        Assert.True(given.Certificate.Or(null)!.Trusted.TryGet(out var isTrusted) && !isTrusted);
        Assert.Equal(["khac.test"], given.Certificate.Or(null)!.Names);
    }

    [Fact]
    public async Task Dates_alone_do_not_make_a_certificate_untrusted()
    {
        using var root = TestCertificates.Root();
        using var certificate = TestCertificates.For(root, daysLeft: -3, "xa.test");
        using var chain = new X509Chain { ChainPolicy = CertificateTrust.Policy() };
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(root);
        chain.Build(certificate);

        Assert.True(CertificateReading.Of(certificate, chain, new CertificateTrust([])).Trusted.Or(false));
        await Task.CompletedTask;
    }

    [Fact]
    public void A_chain_without_its_middle_is_not_called_untrusted()
    {
        using var root = TestCertificates.Root();
        using var certificate = TestCertificates.For(root, daysLeft: 30, "xa.test");
        using var chain = new X509Chain { ChainPolicy = CertificateTrust.Policy() };
        chain.Build(certificate);

        Assert.Equal(UnknownReason.NotCaptured, CertificateReading.Of(certificate, chain, new CertificateTrust([])).Trusted.Reason);
    }

    [Fact]
    public async Task Where_nobody_listens_there_is_no_https()
    {
        await using var plain = await SmallHost.StartAsync(Answer());

        var given = (await LookAsync(Asking.Url($"http://xa.test:{plain.Port}/"), plain.Port, ClosedPort()))[0];

        Assert.True(given.Https.TryGet(out var isHttps) && !isHttps);
        Assert.True(given.TlsVersion.TryGet(out var version) && version is null);
        Assert.True(given.Certificate.TryGet(out var certificate) && certificate is null);
        Assert.True(given.Reachable.Or(false));
    }

    [Fact]
    public async Task What_answers_but_makes_no_tls_stays_unknown()
    {
        await using var plain = await SmallHost.StartAsync(Answer());

        var given = (await LookAsync(Asking.Url($"http://xa.test:{plain.Port}/"), plain.Port, plain.Port))[0];

        Assert.False(given.Https.IsKnown);
        Assert.False(given.TlsVersion.IsKnown);
        Assert.NotEqual(UnknownReason.NotCaptured, given.Https.Reason);
    }

    [Fact]
    public async Task A_start_address_with_a_port_of_its_own_says_nothing_of_the_other_way()
    {
        await using var plain = await SmallHost.StartAsync(Answer());

        var found = await new EndpointProbe(ProbeOptions.For(Asking.From(plain.Url)) with { NameServers = [] }).LookAsync(CancellationToken.None);

        Assert.Equal(["as-given", "http"], found.Select(e => e.Role));
        Assert.All(found, e => Assert.Equal((UnknownReason.NotCaptured, UnknownReason.NotCaptured, UnknownReason.NotCaptured), (e.Https.Reason, e.TlsVersion.Reason, e.Ipv6Addresses.Reason)));
        Assert.All(found, e => Assert.True(e.Reachable.Or(false)));
    }

    [Theory]
    [InlineData("<script>window.location.href = 'https://xa.test/';</script>", null)]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0;url=https://xa.test/\">", true)]
    [InlineData("<p>Không chuyển</p>", false)]
    public async Task A_page_may_lead_to_https_by_itself(string html, bool? leads)
    {
        await using var plain = await SmallHost.StartAsync(c =>
        {
            c.Response.ContentType = "text/html";
            return c.Response.WriteAsync($"<html><body>{html}</body></html>");
        });

        var given = (await LookAsync(Asking.Url($"http://xa.test:{plain.Port}/"), plain.Port, ClosedPort()))[0];

        Assert.Equal(leads, given.RedirectsToHttps.TryGet(out var redirects) ? redirects : null);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ipv6_is_told_only_where_this_machine_has_it(bool hasIpv6)
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "needs IPv6 on the loopback interface");
        await using var four = await SmallHost.StartAsync(Answer());
        await using var six = await SmallHost.StartAsync(Answer(), at: new IPEndPoint(IPAddress.IPv6Loopback, four.Port));

        var given = (await LookAsync(Asking.Url($"http://xa.test:{four.Port}/"), four.Port, null, ipv6: "::1", hasIpv6: hasIpv6))[0];

        Assert.Equal(["::1"], given.Ipv6Addresses.Or([]));
        Assert.Equal(hasIpv6, given.ReachableOverIpv6.Or(false));
        Assert.Equal(hasIpv6 ? UnknownReason.Unspecified : UnknownReason.NotCaptured, given.ReachableOverIpv6.Reason);
        Assert.Equal(hasIpv6 ? given.TextHash : Known<string?>.Unknown(UnknownReason.NotCaptured), given.TextHashOverIpv6);
    }

    private static RequestDelegate Answer(string? hsts = null) => c =>
    {
        c.Response.ContentType = "text/html; charset=utf-8";
        c.Response.Headers.XFrameOptions = "DENY";
        c.Response.Headers.SetCookie = "phien=1";
        if (hsts is not null)
            c.Response.Headers.StrictTransportSecurity = hsts;
        return c.Response.WriteAsync(Page);
    };

    private static async Task<ImmutableArray<Endpoint>> LookAsync(PortalUrl start, int? httpPort, int? httpsPort, X509Certificate2? root = null, string? ipv6 = null, bool hasIpv6 = false)
    {
        await using var names = new NameHost((_, type) => type == 1 ? new NameReply("127.0.0.1") : ipv6 is null ? new NameReply() : new NameReply(ipv6));
        var addresses = new[] { "127.0.0.1", ipv6 }.OfType<string>().Select(IPAddress.Parse).ToArray();
        var client = Asking.From(start) with { AllowPrivate = true, Resolve = (_, _) => Task.FromResult(addresses), ExtraRoots = root is null ? [] : new X509Certificate2Collection(root) };
        var options = new ProbeOptions { Client = client, NameServers = [names.At], HasIpv6 = hasIpv6, HttpPort = httpPort, HttpsPort = httpsPort };
        return await new EndpointProbe(options).LookAsync(CancellationToken.None);
    }

    private static int ClosedPort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
