using PortalRules.Facts;
using PortalRules.Html.Platforms;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests;

public class ArticleTests
{
    private const string Text = "<p>Sáng nay, Ủy ban nhân dân xã tổ chức hội nghị tổng kết công tác, có sự tham dự của đại diện các thôn.</p>";

    [Fact]
    public void The_visible_line_dates_an_article_and_metadata_do_not()
    {
        var article = Read("""<meta property="og:type" content="article"><meta property="article:published_time" content="2023-03-20T09:12:00+07:00">""", $"<h1>Hội nghị tổng kết</h1><time>Chủ nhật - 26/02/2023 18:44</time>{Text}");

        Assert.Equal("2023-02-26T18:44:00+07:00", article!.Published.Or(null).ToString());
        Assert.Equal(Witness.VisibleLine, article.Published.Witness);
    }

    [Fact]
    public void A_weekday_of_another_day_makes_the_date_unknown_and_keeps_it_as_a_candidate()
    {
        var article = Read("", $"<h1>Hội nghị tổng kết</h1><time>Thứ Hai, 26/02/2023 | 08:30</time>{Text}");

        Assert.Equal(UnknownReason.WeekdayMismatch, article!.Published.Reason);
        Assert.Contains("2023-02-26", Assert.Single(article.Doubts).Candidates[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_the_section_above_an_article_is_not_its_title()
    {
        var pages = new Pages().Add("/", "<html><body><nav class='menu'><ul><li><a href='/tin-tuc'>Tin tức</a></li><li><a href='/van-ban'>Văn bản</a></li></ul></nav></body></html>")
            .Add("/tin-tuc/id/12", $"<html><head><title>Tin tức</title></head><body><nav class='menu'><ul><li><a href='/tin-tuc'>Tin tức</a></li><li><a href='/van-ban'>Văn bản</a></li></ul></nav><main><h2>Tin tức</h2><div><span class='lbl'>Hội nghị tổng kết công tác năm 2023</span><br><span>13/03/2023 08:30</span>{Text}{Text}</div></main></body></html>");

        var article = Assert.Single(pages.Read().Get(FactKinds.Articles));

        Assert.Equal(("Hội nghị tổng kết công tác năm 2023", new DateOnly(2023, 3, 13)), (article.Title, article.Published.Or(null)?.First));
    }

    [Fact]
    public void A_date_in_prose_is_not_the_date_of_publication()
    {
        Assert.Null(Read("", $"<h1>Giới thiệu chung</h1><p>Ngày 14/03/2023, xã đã ban hành kế hoạch ra quân.</p>{Text}"));
    }

    [Fact]
    public void Dates_of_related_items_are_not_the_articles()
    {
        var article = Read("", $"""
            <aside class="tin-lien-quan"><ul><li><a href="/tin/x.html">Một bài viết khác của tháng trước</a> <span>01/01/2023</span></li></ul></aside>
            <h1>Hội nghị tổng kết</h1><span>13/03/2023 08:30</span>{Text}
            <ul><li><a href="/tin/y.html">Bài viết cũ hơn nữa của chuyên mục</a> (02/01/2023)</li></ul>
            """);

        Assert.Equal(new DateOnly(2023, 3, 13), article!.Published.Or(null)?.First);
    }

    [Fact]
    public void A_line_that_says_updated_is_the_time_of_change_and_leaves_publication_unknown()
    {
        var article = Read("""<meta property="og:type" content="article">""", $"<h1>Hội nghị tổng kết</h1><span>Cập nhật lúc: 13/03/2023 08:30</span>{Text}", listed: "12/03/2023");

        Assert.Equal(new DateOnly(2023, 3, 13), article!.Modified.Or(null)?.First);
        Assert.Equal(new DateOnly(2023, 3, 12), article.Published.Or(null)?.First);
        Assert.Equal(Witness.ListEntry, article.Published.Witness);
    }

    [Fact]
    public void Page_and_list_that_disagree_make_the_date_unknown()
    {
        var article = Read("", $"<h1>Hội nghị tổng kết</h1><span>13/03/2023 08:30</span>{Text}", listed: "20/03/2023");

        Assert.Equal(UnknownReason.Disagreement, article!.Published.Reason);
    }

    [Fact]
    public void A_list_page_is_no_article_although_its_heading_is_followed_by_a_date()
    {
        Assert.Null(Read("", """<h1>Tin tức</h1><ul><li><h2><a href="/tin/a.html">Hội nghị tổng kết công tác năm 2022</a></h2><span>13/03/2023</span><p>Tóm tắt.</p></li></ul>""", path: "/tin/"));
    }

    [Fact]
    public void One_article_under_two_categories_is_one_article()
    {
        var page = Page("""<link rel="canonical" href="https://xa.example.gov.vn/tin/hoi-nghi-9.html">""", $"<h1>Hội nghị tổng kết</h1><span>13/03/2023 08:30</span>{Text}");
        var snapshot = new Pages().Add("/", Home()).Add("/tin/hoi-nghi-9.html", page).Add("/thong-bao/hoi-nghi-9.html", page).Read();

        Assert.Equal("https://xa.example.gov.vn/tin/hoi-nghi-9.html", Assert.Single(snapshot.Get(FactKinds.Articles)).Url);
    }

    [Fact]
    public void An_article_known_only_from_a_list_counts_and_its_own_fields_are_unknown()
    {
        var snapshot = new Pages().Add("/", Home()).Add("/tin/", Page("", """<h1>Tin tức</h1><ul><li><h2><a href="/tin/a.html">Hội nghị tổng kết công tác năm 2022</a></h2><span>13/03/2023</span></li></ul>""")).Read();

        var article = Assert.Single(snapshot.Get(FactKinds.Articles));
        Assert.Equal("Tin tức", article.Section);
        Assert.Equal(UnknownReason.NotCaptured, article.ImageCount.Reason);
    }

    [Fact]
    public void A_feed_dates_by_the_day_and_near_midnight_not_at_all()
    {
        var feed = """
            <?xml version="1.0"?><rss version="2.0"><channel>
            <item><title>Bài thứ nhất của xã</title><link>https://xa.example.gov.vn/tin/mot.html</link><pubDate>Mon, 13 Mar 2023 08:30:00 GMT</pubDate></item>
            <item><title>Bài thứ hai của xã</title><link>https://xa.example.gov.vn/tin/hai.html</link><pubDate>Mon, 13 Mar 2023 23:30:00 GMT</pubDate></item>
            </channel></rss>
            """;

        var articles = new Pages().Add("/", Home()).Add("/rss/", feed).Read().Get(FactKinds.Articles).ToDictionary(a => a.Title);

        Assert.Equal("2023-03-13", articles["Bài thứ nhất của xã"].Published.Or(null).ToString());
        Assert.Equal(UnknownReason.Disagreement, articles["Bài thứ hai của xã"].Published.Reason);
    }

    [Fact]
    public void A_map_names_the_line_of_publication()
    {
        var map = ExtractionMap.Parse("rieng.yaml", "{ platform: rieng, recognise: { generator: Riêng }, article: { published: .dang } }");

        var article = Read("""<meta name="generator" content="Riêng 1.0">""", $"<h1>Hội nghị tổng kết</h1><span>01/01/2023</span><b class='dang'>13/03/2023</b>{Text}", options: new HtmlPortalReaderOptions { Maps = [map] });

        Assert.Equal(new DateOnly(2023, 3, 13), article!.Published.Or(null)?.First);
        Assert.Equal(Witness.Map, article.Published.Witness);
    }

    private static string Home() => """<html><body><nav><ul><li><a href="/tin/">Tin tức</a></li><li><a href="/thong-bao/">Thông báo</a></li></ul></nav><main><p>Trang chủ</p></main></body></html>""";

    private static string Page(string head, string body) => $"<html><head><title>Xã Mẫu</title>{head}</head><body><main>{body}</main></body></html>";

    private static Article? Read(string head, string body, string path = "/tin/hoi-nghi.html", string? listed = null, HtmlPortalReaderOptions? options = null)
    {
        var pages = new Pages().Add("/", Home()).Add(path, Page(head, body));
        if (listed is not null)
            pages.Add("/tin/", Page("", $"""<h1>Tin tức</h1><ul><li><h2><a href="{path}">Hội nghị tổng kết</a></h2><span>{listed}</span></li></ul>"""));
        return pages.Read(options).Get(FactKinds.Articles).FirstOrDefault(a => a.Url.EndsWith(path, StringComparison.Ordinal));
    }
}
