using PortalRules.Snapshots;
using static PortalRules.Html.Tests.Witnesses.Portals;

namespace PortalRules.Html.Tests.Witnesses;

/// <summary>Who dates an article, and the traps of metadata.</summary>
public class PublicationWitnessTests
{
    private const string Published = "\"datePublished\":\"2023-04-10T08:30:00+07:00\"";

    [Fact]
    public void Metadata_alone_never_date_an_article_and_are_candidates()
    {
        var head = News($"{Published},\"dateModified\":\"2023-05-02T10:00:00+07:00\"") + """
            <meta property="article:published_time" content="2023-04-11T08:30:00+07:00"><meta name="DCTERMS.issued" content="2023-04-12"><meta name="DC.date" content="2023-04-13">
            """;

        var article = Of(head, """<span itemprop="datePublished" content="2023-04-09"></span>""").Article();

        Assert.Equal(UnknownReason.NotShown, article.Published.Reason);
        Assert.Equal(["2023-04-10T08:30:00+07:00", "2023-04-09", "2023-04-11T08:30:00+07:00"], Assert.Single(article.Doubts).Candidates);
    }

    [Theory]
    [InlineData("2023-01-01+0718:44:00")]
    [InlineData("03/04/2023")]
    [InlineData("1970-01-01T07:00:00+07:00")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("hôm nay")]
    public void What_is_no_date_contradicts_nobody(string written)
    {
        Assert.Equal("2023-04-03", Of(News($"\"datePublished\":\"{written}\"") + $"""<meta property="article:published_time" content="{written}">""", feed: "Mon, 03 Apr 2023 08:30:00 +0700").Date());
    }

    [Fact]
    public void The_visible_line_wins_over_all_metadata_even_with_day_and_month_changed_over()
    {
        var head = News("\"datePublished\":\"2023-03-04T18:44:00+07:00\"") + """<meta property="article:published_time" content="2023-03-04">""";

        Assert.Equal("2023-04-03T18:44:00+07:00", Of(head, "<time datetime='2023-03-04'>03/04/2023 18:44</time>", "Sat, 04 Mar 2023 18:44:00 +0700").Date());
    }

    [Fact]
    public void Metadata_that_contradict_a_feed_make_the_date_unknown()
    {
        var article = Of(News(Published), feed: "Wed, 12 Apr 2023 08:30:00 +0700").Article();

        Assert.Equal(UnknownReason.Disagreement, article.Published.Reason);
        Assert.Equal(["2023-04-12", "2023-04-10T08:30:00+07:00"], Assert.Single(article.Doubts).Candidates);
    }

    [Fact]
    public void A_time_of_publication_that_is_also_that_of_the_change_does_not_contradict_an_earlier_feed()
    {
        var body = """<div itemscope itemtype="http://schema.org/NewsArticle"><span class="hidden d-none" itemprop="datePublished">2023-05-02T10:00:00+07:00</span><span class="hidden d-none" itemprop="dateModified">2023-05-02T10:00:00+07:00</span></div>""";

        Assert.Equal("2023-04-10", Of(News("\"datePublished\":\"2023-05-02\",\"dateModified\":\"2023-05-02\""), body, "Mon, 10 Apr 2023 08:30:00 +0700").Date());
        Assert.Equal("Disagreement", Of(News("\"datePublished\":\"2023-05-02\",\"dateModified\":\"2023-05-02\""), "", "Wed, 10 May 2023 08:30:00 +0700").Date());
    }

    [Theory]
    [InlineData("2023-03-14T06:30:00+07:00", "2023-03-14")]
    [InlineData("2023-03-13", "2023-03-13")]
    [InlineData("2023-03-13T23:30:00Z", "Disagreement")]
    [InlineData("2023-03-13 23:30:00", "Disagreement")]
    [InlineData("2023-03-15", "Disagreement")]
    public void Near_midnight_a_feed_dates_an_article_where_metadata_tell_the_day(string published, string expected)
    {
        Assert.Equal(expected, Of(News($"\"datePublished\":\"{published}\""), feed: "Mon, 13 Mar 2023 23:30:00 GMT").Date());
    }

    [Fact]
    public void Near_midnight_a_time_that_may_be_that_of_the_change_tells_no_day()
    {
        Assert.Equal("Disagreement", Of(News("\"datePublished\":\"2023-03-14T09:00:00+07:00\",\"dateModified\":\"2023-03-14T09:00:00+07:00\""), feed: "Mon, 13 Mar 2023 23:30:00 GMT").Date());
    }

    [Theory]
    [InlineData("/2023/04/10/hoi-nghi/", "2023-04-10")]
    [InlineData("/2023/04/11/hoi-nghi/", "NotShown")]
    [InlineData("/2023/13/10/hoi-nghi/", "NotShown")]
    [InlineData("/tin/lich-cong-tac-2023-04-10.html", "NotShown")]
    public void The_day_in_the_address_counts_where_metadata_name_the_same(string path, string expected)
    {
        Assert.Equal(expected, Of(News(Published), path: path).Date());
    }

    [Fact]
    public void The_day_in_the_address_alone_is_a_candidate()
    {
        var article = Of("", path: "/2023/04/10/hoi-nghi/").Article();

        Assert.Equal(UnknownReason.NotShown, article.Published.Reason);
        Assert.Equal(["2023-04-10"], Assert.Single(article.Doubts).Candidates);
    }

    [Fact]
    public void Times_of_change_a_clock_and_the_sitemap_date_nothing()
    {
        var pages = Of(News("\"dateModified\":\"2023-04-10\"") + """<meta property="og:updated_time" content="2023-04-10">""")
            .Add("/sitemap.xml", $"<?xml version='1.0'?><urlset><url><loc>{Pages.Address}/tin/hoi-nghi.html</loc><lastmod>2023-04-10</lastmod></url></urlset>");

        Assert.Equal(UnknownReason.NotShown, pages.Article().Published.Reason);
        Assert.Empty(pages.Article().Doubts);
    }

    [Theory]
    [InlineData("""<aside class="tin-lien-quan"><div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2023-04-10"></div></aside>""")]
    [InlineData("""<div itemscope itemtype="https://schema.org/Person"><meta itemprop="datePublished" content="2023-04-10"></div>""")]
    public void Microdata_of_other_items_are_not_the_pages(string body)
    {
        Assert.Empty(Of("", body).Article().Doubts);
    }

    [Fact]
    public void A_weekday_that_contradicts_its_date_is_not_mended_by_metadata()
    {
        Assert.Equal("WeekdayMismatch", Of(News("\"datePublished\":\"2023-02-26\""), "<time>Thứ Hai, 26/02/2023 | 08:30</time>", "Sun, 26 Feb 2023 08:30:00 +0700").Date());
    }
}
