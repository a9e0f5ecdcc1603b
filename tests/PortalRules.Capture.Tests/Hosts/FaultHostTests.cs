using PortalRules.Capture.Http;
using PortalRules.Capture.Tests.Http;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Tests.Hosts;

public sealed class FaultHostTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Everything_that_the_portal_has_comes_whole_through_all_its_faults(int seed)
    {
        var clock = new TestClock { JumpsOverWaits = true };
        await using var host = await FaultHost.StartAsync(new FaultHostOptions { Seed = seed, FaultShare = 0.5, Clock = clock });
        using var client = new WebClient(Asking.From(host.Url, clock) with { AtOnce = 4, Patience = FaultHost.Patience });

        var exchanges = await Task.WhenAll(host.Pages.Concat(host.Pictures).Select(p => client.AskAsync(p, WebRequestOptions.Ordinary, CancellationToken.None)));

        Assert.All(exchanges, e => Assert.Equal((200, null), (e.Status, e.Fault)));
        Assert.All(exchanges.Take(host.Pages.Count), e => Assert.EndsWith("</html>", Asking.Text(e), StringComparison.Ordinal));
        Assert.Equal(Enum.GetValues<FaultKind>(), host.Faults.Values.Distinct().Order());
        Assert.InRange(host.Faults.Count, host.Pages.Count / 3, host.Pages.Count * 2 / 3);
        Assert.All(exchanges, e => Assert.Equal(host.Faults.ContainsKey(e.Url.PathAndQuery) ? 2 : 1, host.Asked(e.Url)));
    }

    [Fact]
    public async Task A_banner_tells_its_target_only_to_whoever_has_a_cookie()
    {
        await using var host = await FaultHost.StartAsync(new FaultHostOptions { FaultShare = 0 });
        using var client = new WebClient(Asking.From(host.Url));
        var counter = host.At("/banners/click/?id=0&s=1");

        var before = await client.AskAsync(counter, WebRequestOptions.Ordinary, CancellationToken.None);
        var after = await client.AskAsync(counter, WebRequestOptions.Ordinary, CancellationToken.None);

        Assert.Equal((301, 301), (before.Status, after.Status));
        Assert.DoesNotContain("refresh", Asking.Text(before), StringComparison.Ordinal);
        Assert.Contains($"url={FaultPortal.BannerTargets[0]}", Asking.Text(after), StringComparison.Ordinal);
        Assert.DoesNotContain("Location:", after.ResponseHead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/bay/vo-tan", WebFaultKind.Length)]
    [InlineData("/bay/nho-giot", WebFaultKind.Time)]
    [InlineData("/bay/vong-mot", null)]
    [InlineData("/bay/bom", null)]
    [InlineData("/tra-cuu?token=1", null)]
    [InlineData("/lich/2023/12", null)]
    [InlineData("/cay/nhanh/la/nhanh/la/", null)]
    public async Task Every_trap_comes_to_an_end(string path, object? fault)
    {
        var clock = new TestClock { JumpsOverWaits = true };
        await using var host = await FaultHost.StartAsync(new FaultHostOptions { Clock = clock });

        var exchange = await Asking.AskAsync(Asking.From(host.Url, clock) with { MostBytes = 1_000_000 }, host.At(path));

        Assert.Equal(fault, exchange.Fault?.Kind);
        Assert.True(exchange.Content.Length <= 1_000_000);
    }

    [Theory]
    [InlineData(FaultNotFound.Status404, 404)]
    [InlineData(FaultNotFound.PageWith200, 200)]
    [InlineData(FaultNotFound.RedirectHome, 301)]
    public async Task An_address_that_nobody_has_gets_what_the_portal_is_made_for(object notFound, int status)
    {
        await using var host = await FaultHost.StartAsync(new FaultHostOptions { NotFound = (FaultNotFound)notFound, FaultShare = 0 });

        Assert.Equal(status, (await Asking.AskAsync(host.At("/khong-co"))).Status);
    }
}
