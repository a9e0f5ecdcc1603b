using PortalRules.Capture.Tests.Hosts;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Tests;

public sealed class FaultyPortalTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_portal_that_fails_and_lays_traps_is_captured_whole_and_what_fails_is_noted(int seed)
    {
        var clock = new TestClock { JumpsOverWaits = true };
        await using var host = await FaultHost.StartAsync(new FaultHostOptions { Seed = seed, Clock = clock });

        var resources = await ResourcesAsync(host.Url, clock);

        Assert.NotEmpty(host.Faults);
        Assert.All(host.Pages.Append(host.Orphan), page => Assert.True(resources.TryGetValue(page.Value, out var r) && r is { Status: 200, Failure: null, Body.IsEmpty: false }, $"{page}: {resources.GetValueOrDefault(page.Value)}"));
        Assert.All(host.Pictures, picture => Assert.Equal(200, resources[picture.Value].Status));
        Assert.Equal(0, host.Asked(host.Forbidden));
        Assert.Equal(FaultPortal.BannerTargets.Order(StringComparer.Ordinal), resources.Values.Where(r => r.Url.Path is "/banners/click/").Select(r => r.RedirectsTo?.Value).Order(StringComparer.Ordinal));

        var record = CaptureRecordJson.Read(resources.Values.Single(r => r.MediaType is CapturedResource.CaptureMediaType).Body);
        Assert.Equal(CaptureEnd.Complete, record.End);
        Assert.NotEmpty(record.Traps);
        foreach (var failing in (string[])["/bay/vo-tan", "/bay/bom", "/bay/nho-giot", host.Forbidden.Path])
            Assert.Contains(record.Notes, n => n.Address == host.At(failing).Value);
    }

    [Fact]
    public async Task What_is_captured_of_it_does_not_depend_on_which_answers_fail()
    {
        var captures = new List<string>();
        for (var seed = 0; seed < 4; seed++)
        {
            var clock = new TestClock { JumpsOverWaits = true };
            await using var host = await FaultHost.StartAsync(new FaultHostOptions { Seed = seed, Clock = clock, Traps = false, FaultShare = seed * 0.1 });
            var resources = await ResourcesAsync(host.Url, clock);
            captures.Add(string.Join('\n', resources.Values.Where(r => r.Url.Host.Length > 0).Select(r => $"{r.Url.PathAndQuery} {r.Status} {r.RedirectsTo}").Where(l => !l.Contains("s=", StringComparison.Ordinal) && !l.Contains("token", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
        }

        Assert.Single(captures.Distinct());
    }

    private static async Task<Dictionary<string, CapturedResource>> ResourcesAsync(PortalUrl url, TimeProvider clock)
    {
        var resources = new Dictionary<string, CapturedResource>(StringComparer.Ordinal);
        await foreach (var resource in new HttpPortalFetcher(url, new CaptureOptions { Patience = FaultHost.Patience }) { Time = clock }.FetchAsync(TestContext.Current.CancellationToken))
            resources.Add(resource.Url.Value, resource);
        return resources;
    }
}
