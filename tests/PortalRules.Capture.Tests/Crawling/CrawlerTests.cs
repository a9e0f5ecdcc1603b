using System.Globalization;
using PortalRules.Capture.Crawling;
using PortalRules.Capture.Tests.Hosts;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Html;

namespace PortalRules.Capture.Tests.Crawling;

public sealed class CrawlerTests
{
    [Fact]
    public async Task Everything_that_can_be_reached_is_captured_once()
    {
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/gioi-thieu", "/tin", "https://khac.gov.vn/a", "/tep.pdf", "/dang-nhap"),
            "/gioi-thieu" => MemoryAnswer.Page("Giới thiệu", "/", "/tin?utm_source=zalo", "/co-cau/"),
            "/tin" => MemoryAnswer.Page("Tin", "/bai-1", "/bai-1#binh-luan", "/khong-co"),
            "/bai-1" => MemoryAnswer.Page("Bài một"),
            "/co-cau/" => MemoryAnswer.Page("Cơ cấu", "bo-may"),
            "/co-cau/bo-may" => MemoryAnswer.Page("Bộ máy"),
            _ => null,
        });

        var (result, resources) = await portal.CrawlAsync();

        Assert.Equal(CaptureEnd.Complete, result.End);
        Assert.Equal(
            ["/", "/bai-1", "/co-cau/", "/co-cau/bo-may", "/gioi-thieu", "/khong-co", "/tin"],
            resources.Select(r => r.Url.PathAndQuery).Where(p => !p.Contains("portalrules", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(404, resources.Single(r => r.Url.Path is "/khong-co").Status);
    }

    [Fact]
    public async Task What_is_captured_does_not_depend_on_the_order_of_answers()
    {
        var first = await CrawlAsync(0);

        for (var seed = 1; seed <= 10; seed++)
            Assert.Equal(first, await CrawlAsync(seed));

        static async Task<string> CrawlAsync(int seed)
        {
            var (result, resources) = await new MemoryPortal(Tangle, seed).CrawlAsync(new CaptureOptions { Parallelism = 8, MaxPages = 60 });
            return string.Join('\n', resources.Select(r => r.Url.Value).Order(StringComparer.Ordinal)) + string.Join(' ', result.Traps.Select(t => t.Value)) + result.Left.ToString(CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public async Task Redirects_are_followed_on_the_portal_and_recorded_off_it()
    {
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.To("/vi/"),
            "/vi/" => MemoryAnswer.Page("Trang chủ", "/cu", "/ra-ngoai", "/vong-1"),
            "/cu" => MemoryAnswer.To("/moi"),
            "/moi" => MemoryAnswer.Page("Mới"),
            "/ra-ngoai" => MemoryAnswer.To("https://dichvucong.gov.vn/", 302),
            "/vong-1" => MemoryAnswer.To("/vong-2"),
            "/vong-2" => MemoryAnswer.To("/vong-1"),
            _ => null,
        });

        var (result, resources) = await portal.CrawlAsync();

        Assert.Equal(CaptureEnd.Complete, result.End);
        Assert.Contains(resources, r => r.Url.Path is "/moi" && r.Status == 200);
        Assert.Equal("https://dichvucong.gov.vn/", resources.Single(r => r.Url.Path is "/ra-ngoai").RedirectsTo?.Value);
        Assert.DoesNotContain(portal.Asked, p => p.Contains("dichvucong", StringComparison.Ordinal));
        Assert.Equal(portal.Asked.Count, portal.Asked.Distinct().Count());
    }

    [Fact]
    public async Task A_click_counter_is_asked_once_and_gives_its_target()
    {
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/tin", "/banners/click/?id=21&amp;s=aaa"),
            "/tin" => MemoryAnswer.Page("Tin", "/banners/click/?id=21&amp;s=bbb"),
            "/banners/click/" => new MemoryAnswer("<meta http-equiv=\"refresh\" content=\"0;url=https://chinhphu.vn/\">", 301),
            _ => null,
        });

        var (_, resources) = await portal.CrawlAsync();

        Assert.Equal("https://chinhphu.vn/", Assert.Single(resources, r => r.Url.Path is "/banners/click/").RedirectsTo?.Value);
    }

    [Fact]
    public async Task A_budget_leaves_the_rest_and_says_so()
    {
        var (result, resources) = await new MemoryPortal(Tangle).CrawlAsync(new CaptureOptions { MaxPages = 10 });

        Assert.Equal(CaptureEnd.PageBudget, result.End);
        Assert.InRange(resources.Count, 10, 11);
        Assert.True(result.Left > 0);
        Assert.Contains(result.Notes, n => n.Message.Contains("giới hạn số trang", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(19_999, true)]
    [InlineData(20_000, false)]
    public async Task A_page_of_more_links_than_are_followed_is_named_and_leaves_the_capture_incomplete(int before, bool isWhole)
    {
        string[] links = [.. Enumerable.Range(0, before).Select(i => FormattableString.Invariant($"https://khac.example.vn/{i}")), "/cuoi", "/cuoi"];
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/lien-ket", "/a", "/b", "/c", "/d"),
            "/lien-ket" => MemoryAnswer.Page("Liên kết", links),
            "/a" or "/b" or "/c" or "/d" or "/cuoi" => MemoryAnswer.Page($"Trang {url.Path}"),
            _ => null,
        });

        var (result, resources) = await portal.CrawlAsync();
        var record = new CaptureRecord { Start = MemoryPortal.Home, StartedAt = StillClock.Moment, EndedAt = StillClock.Moment, End = result.End, Notes = result.Notes };
        var ended = await EndedCapture.OfAsync(record, [], new CaptureSummary { Done = new CaptureProgress(0, 0, 0, 0, 0, "", default), IsComplete = true, Left = 0, Notes = result.Notes }, TestContext.Current.CancellationToken);
        var snapshot = await new HtmlPortalReader().ReadAsync(new GivenFetcher([.. resources, .. ended.Resources]), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(isWhole ? [] : ["trang có hơn 20.000 liên kết; chỉ 20.000 liên kết đầu tiên được thu thập tiếp, các liên kết sau đó thì chưa."], snapshot.Notes.Select(n => n.Message));
        Assert.Equal(isWhole, portal.Asked.Contains("/cuoi"));
        Assert.True(snapshot.TryGetCompleteness(FactKinds.Pages, out var completeness));
        Assert.Equal(isWhole ? null : "còn 1 trang của cổng được liên kết nhưng chưa thu thập", completeness.Note);
    }

    [Fact]
    public async Task A_depth_limit_leaves_what_is_deeper()
    {
        var (result, resources) = await new MemoryPortal(Tangle).CrawlAsync(new CaptureOptions { MaxDepth = 1 });

        Assert.Equal(CaptureEnd.DepthBudget, result.End);
        Assert.All(resources, r => Assert.DoesNotContain("/c-", r.Url.Path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(503)]
    [InlineData(0)]
    public async Task A_home_page_that_does_not_answer_is_a_fault_of_the_whole(int status)
    {
        var portal = new MemoryPortal(_ => new MemoryAnswer("", status));

        var fault = await Assert.ThrowsAnyAsync<IOException>(() => portal.CrawlAsync());

        Assert.Contains(MemoryPortal.Home.Value, fault.Message, StringComparison.Ordinal);
    }

    // 1 home, 20 sections, 400 pages that lead to each other.
    private static MemoryAnswer? Tangle(PortalRules.Snapshots.PortalUrl url)
    {
        var parts = url.Path.Trim('/').Split('-');
        return parts switch
        {
            [""] => MemoryAnswer.Page("Trang chủ", [.. Enumerable.Range(0, 20).Select(i => $"/b-{i}")]),
            ["b", var i] => MemoryAnswer.Page($"Mục {i}", [.. Enumerable.Range(0, 20).Select(j => $"/c-{i}-{j}"), "/b-7"]),
            ["c", var i, var j] => MemoryAnswer.Page($"Bài {i} {j}", $"/c-{j}-{i}", "/b-3"),
            _ => null,
        };
    }
}
