using System.Text;
using PortalRules.Capture.Tests.Hosts;
using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Html.Site;
using PortalRules.Html.Sources;
using PortalRules.Reporting;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;
using PortalRules.Vietnam;

namespace PortalRules.Capture.Tests;

/// <summary>A copy of a real portal, served by a real server. Its links name the port that it was copied from.</summary>
[Collection("port 8081")]
public sealed class RealPortalTests
{
    private const int Port = 8081;

    private static readonly Portal Commune = new() { Level = "commune", Area = "thanh-hoa/huyen-cam-thuy" };
    private static readonly CheckOptions Quarter = new() { AsOf = new DateOnly(2023, 3, 31) };
    private static readonly PortalChecker Checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build();

    [Fact]
    public async Task Its_pages_are_captured_as_they_are()
    {
        var mirror = Needs.Portal("nukeviet-egov");
        await using var nginx = await ServeAsync(mirror);

        var live = (await ResourcesAsync(new HttpPortalFetcher(nginx.Url))).ToDictionary(r => r.Url.Value, StringComparer.Ordinal);

        // Some pictures that only style sheets name were answered with the home page when the copy was made; a list of feeds is no content.
        var addresses = new SiteAddresses();
        var saved = (await ResourcesAsync(new FolderFetcher(mirror))).Where(r => ContentSniffer.KindOf(r) is ContentKind.Html && !r.Url.Path.EndsWith(".png", StringComparison.Ordinal) && !addresses.IsTransient(r.Url)).ToList();
        Assert.True(saved.Count > 100);
        Assert.All(saved, page => Assert.True(live.TryGetValue(page.Url.Value, out var same) && same.Body.Span.SequenceEqual(page.Body.Span), page.Url.Value));
    }

    [Fact]
    public async Task The_live_check_says_what_the_check_of_its_copy_says()
    {
        var mirror = Needs.Portal("nukeviet-egov");
        await using var nginx = await ServeAsync(mirror);
        var live = await ResourcesAsync(new HttpPortalFetcher(nginx.Url));
        var saved = await ResourcesAsync(new FolderFetcher(mirror));
        var both = live.Where(r => r.Status == 200).Select(r => r.Url.Value).Intersect(saved.Select(r => r.Url.Value)).ToHashSet(StringComparer.Ordinal);

        var of = new Dictionary<string, IReadOnlyList<RuleResult>>(StringComparer.Ordinal)
        {
            ["live"] = await CheckAsync(live.Where(r => both.Contains(r.Url.Value))),
            ["copy"] = await CheckAsync(saved.Where(r => both.Contains(r.Url.Value))),
        };

        Assert.Equal(of["copy"].Select(Line), of["live"].Select(Line));

        static string Line(RuleResult result) => $"{result.Rule.Id} {result.Verdict.Outcome} {string.Join(' ', result.Verdict.Findings.Select(f => f.Key))}";
    }

    [Fact]
    public async Task Ten_captures_give_the_same_snapshot_and_report()
    {
        var mirror = Needs.Portal("nukeviet-egov");
        await using var nginx = await ServeAsync(mirror);

        var first = await OnceAsync(nginx.Url, 2);

        for (var run = 1; run < 10; run++)
            Assert.Equal(first, await OnceAsync(nginx.Url, 1 + (run % 6)));

        static async Task<string> OnceAsync(PortalUrl url, int parallelism)
        {
            var snapshot = await new HtmlPortalReader().ReadAsync(new HttpPortalFetcher(url, new CaptureOptions { Parallelism = parallelism }) { Time = new StillClock() }, Commune, TestContext.Current.CancellationToken);
            using var stream = new MemoryStream();
            await SnapshotJson.WriteAsync(snapshot, stream, TestContext.Current.CancellationToken);
            await new JsonFormatter().WriteAsync(Checker.Check(snapshot, Quarter), stream, TestContext.Current.CancellationToken);
            return Encoding.UTF8.GetString(stream.ToArray());
        }
    }

    private static Task<Nginx> ServeAsync(string mirror) => Nginx.StartAsync(Path.Combine(mirror, FormattableString.Invariant($"127.0.0.1:{Port}")), Port);

    private static async Task<IReadOnlyList<RuleResult>> CheckAsync(IEnumerable<CapturedResource> resources) =>
        Checker.Check(await new HtmlPortalReader().ReadAsync(new GivenFetcher(resources), Commune, TestContext.Current.CancellationToken), Quarter).Results;

    private static async Task<List<CapturedResource>> ResourcesAsync(IPortalFetcher fetcher)
    {
        var resources = new List<CapturedResource>();
        await foreach (var resource in fetcher.FetchAsync(TestContext.Current.CancellationToken))
            resources.Add(resource);
        return resources;
    }
}
