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
    public async Task The_same_page_under_ever_new_tokens_is_left()
    {
        var visit = 0;
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/doi-giao-dien?rnd=0"),
            "/doi-giao-dien" => MemoryAnswer.Page("Giao diện", $"/doi-giao-dien?rnd={Interlocked.Increment(ref visit)}", "/bai-1"),
            "/bai-1" => MemoryAnswer.Page("Bài một"),
            _ => null,
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.Equal(CaptureEnd.Complete, result.End);
        Assert.NotEmpty(result.Traps);
        Assert.InRange(portal.Asked.Count, 4, 12);
        Assert.Contains("/bai-1", portal.Asked);
    }

    [Fact]
    public async Task Many_sections_that_are_all_being_updated_are_no_trap()
    {
        var portal = new MemoryPortal(url => url.Query switch
        {
            "" when url.Path is "/" => MemoryAnswer.Page("Trang chủ", [.. Enumerable.Range(10, 20).Select(i => $"/index.php?id={i}"), "/index.php?id=90"]),
            "id=90" => MemoryAnswer.Page("Tin tức", "/index.php?id=91"),
            "id=91" => MemoryAnswer.Page("Kinh tế", "/index.php?id=101"),
            "id=101" => MemoryAnswer.Page("Bài một"),
            var query when query.StartsWith("id=", StringComparison.Ordinal) => MemoryAnswer.Page("Nội dung đang được cập nhật", "/index.php?id=90"),
            _ => null,
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.Empty(result.Traps);
        Assert.Contains("/index.php?id=101", portal.Asked);
    }

    [Fact]
    public async Task The_same_page_that_leads_to_itself_under_ever_new_numbers_is_left()
    {
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/lich?thang=1"),
            "/lich" => MemoryAnswer.Page("Lịch", $"/lich?thang={int.Parse(url.Query[6..], CultureInfo.InvariantCulture) + 1}", $"/bai-{new string('a', int.Parse(url.Query[6..], CultureInfo.InvariantCulture))}"),
            var path when path.StartsWith("/bai-", StringComparison.Ordinal) => MemoryAnswer.Page(path),
            _ => null,
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.NotEmpty(result.Traps);
        Assert.InRange(portal.Asked.Count(p => p.StartsWith("/lich", StringComparison.Ordinal)), 10, 20);
    }

    [Fact]
    public async Task A_calendar_without_end_ends()
    {
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/lich/2023/1", "/tin"),
            "/tin" => MemoryAnswer.Page("Tin", "/tin/bai-a"),
            "/tin/bai-a" => MemoryAnswer.Page("Bài A"),
            var path when path.StartsWith("/lich/", StringComparison.Ordinal) && path.Split('/') is [_, _, var year, var month] =>
                MemoryAnswer.Page($"Lịch tháng {new string('x', int.Parse(month, CultureInfo.InvariantCulture))} năm {new string('y', int.Parse(year, CultureInfo.InvariantCulture) % 100)}", Next(year, month), "/"),
            _ => null,
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.Equal(CaptureEnd.Complete, result.End);
        Assert.InRange(portal.Asked.Count, 10, 60);
        Assert.NotEmpty(result.Traps);
        Assert.Contains("/tin/bai-a", portal.Asked);

        static string Next(string year, string month)
        {
            var day = new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), int.Parse(month, CultureInfo.InvariantCulture), 1).AddMonths(1);
            return FormattableString.Invariant($"/lich/{day.Year}/{day.Month}");
        }
    }

    [Fact]
    public async Task A_long_list_that_leads_to_articles_is_no_trap()
    {
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/tin?page=1"),
            "/tin" when int.Parse(url.Query[5..], CultureInfo.InvariantCulture) is var page and <= 200 => MemoryAnswer.Page($"Tin {Word(page)}", $"/bai-{Word(page)}", $"/tin?page={page + 1}"),
            var path when path.StartsWith("/bai-", StringComparison.Ordinal) => MemoryAnswer.Page(path),
            _ => null,
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.Empty(result.Traps);
        Assert.Equal(200, portal.Asked.Count(p => p.StartsWith("/bai-", StringComparison.Ordinal)));

        static string Word(int number) => new([.. number.ToString(CultureInfo.InvariantCulture).Select(c => (char)('a' + (c - '0')))]);
    }

    [Fact]
    public async Task A_long_list_of_articles_that_are_known_already_is_no_trap()
    {
        var articles = Enumerable.Range(1, 100).Select(i => $"/bai-{new string('a', i)}").ToArray();
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", [.. articles, "/tin?page=1"]),
            "/tin" when int.Parse(url.Query[5..], CultureInfo.InvariantCulture) is var page and <= 100 => MemoryAnswer.Page($"Tin {new string('b', page)}", articles[page - 1], $"/tin?page={page + 1}"),
            var path when path.StartsWith("/bai-", StringComparison.Ordinal) => MemoryAnswer.Page(path),
            _ => null,
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.Empty(result.Traps);
        Assert.Contains("/tin?page=100", portal.Asked);
    }

    [Theory]
    [InlineData("/index.php?id=5&amp;trang=", "/index.php?id=1")]
    [InlineData("/Default.aspx?tabid=5&amp;page=", "/Default.aspx?tabid=7&amp;ndid=1")]
    [InlineData("/?paged=", "/?p=1")]
    public async Task A_long_list_of_a_portal_that_is_one_script_is_no_trap(string list, string article)
    {
        var portal = new MemoryPortal(url => NumberOf(url, list) is { } page and <= 100 ? MemoryAnswer.Page($"Tin {new string('b', page)}", $"{article}{page:000}", $"{list}{page + 1}", "/")
            : NumberOf(url, article) is { } number ? MemoryAnswer.Page($"Bài {new string('c', number)}", "/")
            : url.PathAndQuery is "/" ? MemoryAnswer.Page("Trang chủ", $"{list}1")
            : null);

        var (result, _) = await portal.CrawlAsync();

        Assert.Equal((CaptureEnd.Complete, 0), (result.End, result.Traps.Length));
        Assert.Contains($"{article}100".Replace("&amp;", "&", StringComparison.Ordinal), portal.Asked);

        static int? NumberOf(PortalRules.Snapshots.PortalUrl url, string written)
        {
            var before = written.Replace("&amp;", "&", StringComparison.Ordinal);
            return url.PathAndQuery.StartsWith(before, StringComparison.Ordinal) && int.TryParse(url.PathAndQuery[before.Length..], CultureInfo.InvariantCulture, out var number) ? number : null;
        }
    }

    [Fact]
    public async Task A_calendar_without_end_of_a_portal_that_is_one_script_ends()
    {
        var portal = new MemoryPortal(url => url.Query.StartsWith("id=7&thang=", StringComparison.Ordinal) && int.Parse(url.Query[11..], CultureInfo.InvariantCulture) is var month
            ? MemoryAnswer.Page($"Lịch {new string('x', month)}", $"/index.php?id=7&amp;thang={month + 1}", "/index.php?id=5", "/")
            : url.Query is "id=5" ? MemoryAnswer.Page("Tin", "/index.php?id=6")
            : MemoryAnswer.Page("Trang chủ", "/index.php?id=7&amp;thang=1", "/index.php?id=5"));

        var (result, _) = await portal.CrawlAsync();

        Assert.NotEmpty(result.Traps);
        Assert.InRange(portal.Asked.Count, 10, 60);
        Assert.Contains("/index.php?id=6", portal.Asked);
    }

    [Fact]
    public async Task Redirects_without_end_end()
    {
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/di/a", "/tin"),
            "/tin" => MemoryAnswer.Page("Tin"),
            var path when path.StartsWith("/di/", StringComparison.Ordinal) => MemoryAnswer.To($"{path}a"),
            _ => null,
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.Equal(CaptureEnd.Complete, result.End);
        Assert.InRange(portal.Asked.Count(p => p.StartsWith("/di/", StringComparison.Ordinal)), 20, 22);
        Assert.Contains(result.Notes, n => n.Message.Contains("chuyển hướng quá 20 lần", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Paths_that_grow_are_left()
    {
        var portal = new MemoryPortal(url => url.Path.Length < 5_000 ? MemoryAnswer.Page($"Trang {new string('z', url.Path.Length % 90)}", "a/") : null);

        var (result, _) = await portal.CrawlAsync();

        Assert.Equal(CaptureEnd.Complete, result.End);
        Assert.InRange(portal.Asked.Count, 2, 10);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(301)]
    public async Task A_portal_that_never_says_404_is_seen_through(int status)
    {
        var home = MemoryAnswer.Page("Trang chủ", "/tin", "/hong");
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => home,
            "/tin" => MemoryAnswer.Page("Tin"),
            _ => status == 200 ? home : MemoryAnswer.To("/"),
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.Equal(["/hong"], result.SoftNotFound.Select(u => u.Path).Where(p => !p.Contains("portalrules", StringComparison.Ordinal)));
        Assert.Equal(status == 200, result.SoftNotFound.Any(u => u.Path.Contains("portalrules", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("path")]
    [InlineData("address")]
    [InlineData("decoded")]
    [InlineData("last")]
    public async Task A_portal_that_repeats_the_address_instead_of_saying_404_is_seen_through(string form)
    {
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/tin", "/hong", "/muc/hong-ca?id=5&amp;muc=a", "/gi%E1%BB%9Bi-thi%E1%BB%87u/"),
            "/tin" => MemoryAnswer.Page("Tin"),
            _ => MemoryAnswer.Page($"Không tìm thấy trang {Form(url)}; đề nghị kiểm tra lại địa chỉ {Form(url)}.", "/", url.Path),
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.Equal(["/gi%E1%BB%9Bi-thi%E1%BB%87u/", "/hong", "/muc/hong-ca"], result.SoftNotFound.Select(u => u.Path).Where(p => !p.Contains("portalrules", StringComparison.Ordinal)));

        string Form(PortalRules.Snapshots.PortalUrl url) => form switch
        {
            "path" => url.Path,
            "address" => url.Value.Replace("&", "&amp;", StringComparison.Ordinal),
            "decoded" => Uri.UnescapeDataString(url.Path),
            _ => url.Path.Trim('/').Split('/')[^1],
        };
    }

    [Fact]
    public async Task A_portal_that_leads_to_its_error_page_with_each_address_is_seen_through()
    {
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/tin", "/hong"),
            "/tin" => MemoryAnswer.To("/trang.aspx?duong=/tin"),
            "/trang.aspx" => MemoryAnswer.Page("Tin tức"),
            "/loi.aspx" => MemoryAnswer.Page("Trang không tồn tại", "/"),
            _ => MemoryAnswer.To($"/loi.aspx?aspxerrorpath={Uri.EscapeDataString(url.Path)}", 302),
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.Equal(["aspxerrorpath=%2Fhong", "aspxerrorpath=%2Fkhong-co-trang-nay-portalrules-7f3a9c.html"], result.SoftNotFound.Select(u => u.Query));
    }

    [Fact]
    public async Task A_page_that_shows_more_than_its_own_address_is_not_taken_for_one_that_nobody_has()
    {
        var portal = new MemoryPortal(url => url.Path switch
        {
            "/" => MemoryAnswer.Page("Trang chủ", "/video", "/infographic", "/lien-he"),
            "/video" => MemoryAnswer.Page("video: Lễ khai giảng", "/"),
            "/anh.png" => new MemoryAnswer("", 404),
            "/infographic" => new MemoryAnswer(MemoryAnswer.Page("infographic", "/").Body.Replace("</body>", "<img src=\"/anh.png\"></body>", StringComparison.Ordinal)),
            "/lien-he" => MemoryAnswer.Page("Liên hệ", "/"),
            _ => MemoryAnswer.Page(url.Path.Trim('/'), "/"),
        });

        var (result, _) = await portal.CrawlAsync();

        Assert.All(result.SoftNotFound, u => Assert.Contains("portalrules", u.Path, StringComparison.Ordinal));
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
