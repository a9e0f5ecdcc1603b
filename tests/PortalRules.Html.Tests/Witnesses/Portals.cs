using PortalRules.Facts;
using PortalRules.Html.Witnesses;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Witnesses;

/// <summary>A portal with one article, whose head, body and feed the test writes.</summary>
internal static class Portals
{
    public const string Title = "Hội nghị tổng kết công tác năm của xã Mẫu";

    private const string Prose = "<p>Sáng nay, Ủy ban nhân dân xã tổ chức hội nghị tổng kết công tác, có sự tham dự của đại diện các thôn và các đoàn thể.</p>";

    public static Pages Of(string head, string body = "", string? feed = null, string path = "/tin/hoi-nghi.html", string? listed = null)
    {
        var pages = new Pages()
            .Add("/", """<html><head><title>Xã Mẫu</title></head><body><nav><ul><li><a href="/tin/">Tin tức</a></li><li><a href="/thong-bao/">Thông báo</a></li></ul></nav><main><p>Trang chủ</p></main></body></html>""")
            .Add(path, $"""<html><head><title>{Title}</title><meta property="og:type" content="article">{head}</head><body><main><h1>{Title}</h1>{body}{Prose}</main></body></html>""")
            .Add("/rss/", $"<?xml version='1.0'?><rss><channel><item><title>{Title}</title><link>{Pages.Address}{path}</link>{(feed is null ? "" : $"<pubDate>{feed}</pubDate>")}</item></channel></rss>");
        return listed is null ? pages : pages.Add("/tin/", $"""<html><head><title>Tin tức</title></head><body><main><h1>Tin tức</h1><ul><li><h2><a href="{path}">{Title}</a></h2><span>{listed}</span></li></ul></main></body></html>""");
    }

    public static Article Article(this Pages pages) => Assert.Single(pages.Read().Get(FactKinds.Articles));

    /// <summary>The date of the article, or why it is unknown.</summary>
    public static string Date(this Pages pages) => pages.Article().Published is { IsKnown: true } known ? $"{known.Or(null)}" : $"{pages.Article().Published.Reason}";

    public static string JsonLd(string json) => $"""<script type="application/ld+json">{json}</script>""";

    public static string News(string dates) => JsonLd($$"""{"@context":"https://schema.org","@type":"NewsArticle","headline":"{{Title}}",{{dates}}}""");

    public static (PortalSnapshot Snapshot, ReadingTrace Trace) Traced(Pages pages)
    {
        var trace = new ReadingTrace();
        return (new HtmlPortalReader().ReadAsync(pages, null, trace, TestContext.Current.CancellationToken).GetAwaiter().GetResult(), trace);
    }
}
