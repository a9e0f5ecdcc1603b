using PortalRules.Fetching;

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
}
