using System.Diagnostics;
using PortalRules.Facts;
using PortalRules.Html.Witnesses;
using PortalRules.Snapshots;
using static PortalRules.Html.Tests.Witnesses.Portals;

namespace PortalRules.Html.Tests.Witnesses;

/// <summary>The formats of structured data: good, broken and hostile.</summary>
public class StructuredDataTests
{
    [Theory]
    [InlineData("""{"@type":"NewsArticle","datePublished":"2023-04-10"}""")]
    [InlineData("""[{"@type":"Organization","name":"Xã"},{"@type":["NewsArticle","Thing"],"datePublished":"2023-04-10"}]""")]
    [InlineData("""{"@graph":[{"@type":"WebSite","name":"Xã"},{"@type":"Article","headline":"Hội nghị tổng kết công tác năm của xã Mẫu","datePublished":"2023-04-10"}]}""")]
    [InlineData("""{"@type":"WebPage","datePublished":"2023-04-10","name":"Tên khác"}""")]
    [InlineData("""{"@type":"WebPage","mainEntity":{"@type":"BlogPosting","datePublished":["2023-04-10"],},}""")]
    [InlineData("""/* sinh tự động */ {"@type":"NewsArticle","headline":"Hội nghị t&#7893;ng k&#7871;t công tác năm của xã Mẫu","datePublished":"2023-04-10"}""")]
    public void Json_ld_is_read_in_lists_graphs_and_main_entities(string json) => Assert.Equal(["2023-04-10"], Candidates(JsonLd(json)));

    [Theory]
    [InlineData("""{"@type":"NewsArticle","datePublished":"2023-04-10" """)]
    [InlineData("""{"@type":"NewsArticle","datePublished":20230410}""")]
    [InlineData("""{"@type":"NewsArticle","datePublished":{"@value":"2023-04-10"}}""")]
    [InlineData("""{"@type":{"@type":"NewsArticle"},"datePublished":"2023-04-10"}""")]
    [InlineData("""{"@type":"NewsArticle","headline":"Một bài viết khác hẳn","datePublished":"2023-04-10"}""")]
    [InlineData("""[{"@type":"NewsArticle","datePublished":"2023-04-10"},{"@type":"NewsArticle","datePublished":"2023-04-11"}]""")]
    [InlineData("""{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2023-04-10"}]}""")]
    [InlineData("""{"@type":"NewsArticle","headline":"<script>x</script>","datePublished":"2023-04-10"}""")]
    [InlineData("\"NewsArticle\"")]
    [InlineData("null // NewsArticle\"")]
    [InlineData("""{"@type":"NewsArticle","datePublished":"\ud800"}""")]
    public void What_is_broken_of_another_type_or_of_another_article_says_nothing(string json) => Assert.Empty(Candidates(JsonLd(json)));

    [Fact]
    public void Nested_and_large_json_costs_no_time()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"@type":"NewsArticle","mainEntity":""", 3_000));
        var wide = """{"@type":"NewsArticle","datePublished":"2023-04-10","x":""" + $"\"{new string('a', 100_000)}\"}}";
        var many = $"[{string.Join(',', Enumerable.Repeat("{\"@type\":\"NewsArticle\"}", 2_000))}]";
        var time = Stopwatch.StartNew();

        Assert.Empty(Candidates(string.Concat(Enumerable.Repeat(JsonLd(deep) + JsonLd(new string('[', 100_000) + "NewsArticle\"") + JsonLd(wide) + JsonLd(many), 20))));
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_flood_of_meta_elements_is_cut()
    {
        Assert.Equal(3, Candidates(string.Concat(Enumerable.Range(1, 20_000).Select(i => $"<meta name='DC.date' content='2023-04-{i % 28 + 1:00}'>"))).Length);
    }

    [Theory]
    [InlineData("""<meta name="DC.date.issued" content="2023-04-10">""")]
    [InlineData("""<meta name="DCTERMS.issued" content="2023-04-10">""")]
    [InlineData("""<meta itemprop="datePublished" content="2023-04-10">""")]
    [InlineData("""<meta name="pubdate" content="2023-04-10">""")]
    [InlineData("""<META PROPERTY="ARTICLE:PUBLISHED_TIME" CONTENT=" 2023-04-10 ">""")]
    public void Meta_elements_are_candidates(string head) => Assert.Equal(["2023-04-10"], Candidates(head));

    [Theory]
    [InlineData("2023-04-10", "2023-04-10", null)]
    [InlineData("2023-04-10T08:30:00+0700", "2023-04-10T08:30:00+07:00", null)]
    [InlineData("2023-04-10 08:30:00 +0700", "2023-04-10T08:30:00+07:00", null)]
    [InlineData("2023-04-10T01:30:00Z", "2023-04-10T08:30:00+07:00", null)]
    [InlineData("2023-04-10T18:30:00+00:00", "2023-04-11T01:30:00+07:00", "2023-04-10")]
    [InlineData("2023-04-10T18:30:00", "2023-04-10T18:30:00+07:00", "2023-04-11")]
    [InlineData("2023-04", "?", null)]
    [InlineData("2023-02-30", "?", null)]
    [InlineData("20230410", "?", null)]
    [InlineData("2023-01-01+0718:44:00", "?", null)]
    public void Dates_of_metadata_are_iso_dates_or_none(string written, string expected, string? other)
    {
        var read = ClaimDate.Read(written);

        Assert.Equal(expected, read?.Date.ToString() ?? "?");
        Assert.Equal(other, read?.OtherDay?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_section_comes_from_json_ld_where_nothing_shows_it()
    {
        var crumbs = JsonLd("""{"@type":"BreadcrumbList","itemListElement":[{"name":"Trang chủ"},{"item":{"name":"Văn hóa - Xã hội"}},{"name":"Hội nghị"}]}""");

        Assert.Equal("Văn hóa - Xã hội", Of(crumbs, path: "/hoi-nghi-9.html").Article().Section);
        Assert.Equal("Thời sự", Of(crumbs + """<meta property="article:section" content="Thời sự">""", path: "/hoi-nghi-9.html").Article().Section);
    }

    [Theory]
    [InlineData("", "UBND xã Mẫu")]
    [InlineData("""<meta property="og:site_name" content="Cổng xã Mẫu">""", "Cổng xã Mẫu")]
    public void The_name_of_the_portal_comes_from_its_web_site_where_open_graph_is_silent(string head, string expected)
    {
        var json = JsonLd("""{"@graph":[{"@type":"GovernmentOrganization","name":"Tổ chức"},{"@type":"WebSite","name":"UBND xã Mẫu"}]}""");

        Assert.Equal(expected, new Pages().Add("/", $"<html><head><title>Trang chủ</title>{head}{json}</head><body><p>Chào mừng</p></body></html>").Read().Portal.Name.Or(null));
    }

    private static string[] Candidates(string head) => [.. Of(head).Article().Doubts.SelectMany(d => d.Candidates)];
}
