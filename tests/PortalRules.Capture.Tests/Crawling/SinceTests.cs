using PortalRules.Capture.Crawling;
using PortalRules.Capture.Tests.Hosts;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Html;

namespace PortalRules.Capture.Tests.Crawling;

public sealed class SinceTests
{
    private static readonly CaptureOptions Quarter = new() { Since = new DateOnly(2023, 1, 1), Parallelism = 4 };

    [Fact]
    public async Task A_quarter_of_a_large_portal_needs_few_requests_beyond_its_articles()
    {
        var portal = new MemoryPortal(new NewsPortal(20_000).Answer);

        var (result, _) = await portal.CrawlAsync(Quarter);

        var articles = portal.Asked.Where(p => p.StartsWith("/bai/", StringComparison.Ordinal)).ToList();
        Assert.Equal(NewsPortal.InQuarter, articles.Count);
        Assert.InRange(portal.Asked.Count - articles.Count, 7, 60);
        Assert.Equal(CaptureEnd.Complete, result.End);
        Assert.NotEmpty(result.Older);
    }

    [Fact]
    public async Task Where_lists_show_no_days_the_articles_tell_them()
    {
        var portal = new MemoryPortal(new NewsPortal(3_000, datedLists: false).Answer);

        var (_, resources) = await portal.CrawlAsync(Quarter);

        var numbers = resources.Where(r => r.Url.Path.StartsWith("/bai/0/", StringComparison.Ordinal)).Select(r => int.Parse(r.Url.Path.Split('-')[^1][..^5], System.Globalization.CultureInfo.InvariantCulture)).ToHashSet();
        Assert.True(Enumerable.Range(0, 50).All(numbers.Contains));
        Assert.InRange(portal.Asked.Count, NewsPortal.InQuarter, NewsPortal.InQuarter + 300);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Lists_from_the_oldest_to_the_newest_are_followed_to_their_end(bool datedLists)
    {
        var portal = new MemoryPortal(new NewsPortal(900, datedLists, newestFirst: false).Answer);

        var (result, _) = await portal.CrawlAsync(Quarter);

        var asked = portal.Asked.ToHashSet(StringComparer.Ordinal);
        Assert.All(Enumerable.Range(0, 50), i => Assert.Contains($"/bai/5/hoi-nghi-lan-thu-{i}.html", asked));
        Assert.Empty(result.Older);
    }

    [Fact]
    public async Task The_snapshot_has_the_articles_of_the_quarter_and_says_since_when_it_is_complete()
    {
        var (result, resources) = await new MemoryPortal(new NewsPortal(3_000).Answer).CrawlAsync(Quarter);
        var record = new CaptureRecord { Start = MemoryPortal.Home, StartedAt = StillClock.Moment, EndedAt = StillClock.Moment, End = result.End, Since = Quarter.Since, Older = result.Older, SoftNotFound = result.SoftNotFound, Traps = result.Traps, Notes = result.Notes };
        var ended = await EndedCapture.OfAsync(record, [], new CaptureSummary { Done = new CaptureProgress(0, 0, 0, 0, 0, "", default), IsComplete = true, Left = 0, Notes = [] }, TestContext.Current.CancellationToken);

        var snapshot = await new HtmlPortalReader().ReadAsync(new GivenFetcher([.. resources, .. ended.Resources]), cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(snapshot.TryGetCompleteness(FactKinds.Articles, out var completeness));
        Assert.True(completeness.Since == Quarter.Since, completeness.Note);
        Assert.Equal(NewsPortal.InQuarter, snapshot.Get(FactKinds.Articles).Count(a => a.Published.Or(null)?.First >= Quarter.Since));
    }
}
