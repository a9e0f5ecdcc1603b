using System.Globalization;
using PortalRules.Fetching;

namespace PortalRules.Capture.Tests.Crawling;

/// <summary>Places of a portal that have no end, and those that only look like it.</summary>
public sealed class TrapTests
{
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
}
