using PortalRules.Capture.Crawling;

namespace PortalRules.Capture.Tests.Crawling;

public sealed class PageScannerTests
{
    [Fact]
    public void Links_are_found_with_what_they_are_for()
    {
        var scan = PageScanner.Scan("""
            <link rel="stylesheet" href="/site.css"><link rel=alternate type="application/rss+xml" href='/rss/tin.xml'>
            <script src=/a.js></script><a href="/tin-tuc?x=1&amp;y=2">Tin</a><img src="/logo.png"><iframe src="/lich"></iframe>
            """);

        Assert.Equal(
            [("/site.css", LinkKind.Style), ("/rss/tin.xml", LinkKind.Feed), ("/a.js", LinkKind.Script), ("/tin-tuc?x=1&y=2", LinkKind.Page), ("/logo.png", LinkKind.Image), ("/lich", LinkKind.Page)],
            scan.Links.Select(l => (l.Written, l.Kind)));
    }

    [Theory]
    [InlineData("<!-- <a href=\"/a\"> -->")]
    [InlineData("<script>var x = '<a href=\"/a\">';</script>")]
    [InlineData("<textarea><a href=\"/a\"></textarea>")]
    [InlineData("<a href=\"#top\">")]
    [InlineData("<a href=\"javascript:go('/a')\">")]
    [InlineData("<a name=\"/a\">")]
    [InlineData("<a href=\"/a")]
    public void What_is_no_link_is_none(string html) => Assert.Empty(PageScanner.Scan(html).Links);

    [Theory]
    [InlineData("<a title='a > b' href='/a'>")]
    [InlineData("<A\nHREF\t=\n\"/a\"\n>")]
    [InlineData("<a href=/a>")]
    [InlineData("<a/href=/a>")]
    [InlineData("<a =x href=/a href=/b>")]
    [InlineData("< a <a href=/a>")]
    public void Markup_as_people_write_it_is_read(string html) => Assert.Equal("/a", Assert.Single(PageScanner.Scan(html).Links).Written);

    [Fact]
    public void The_text_is_the_same_whatever_tokens_counters_and_markup_do()
    {
        var first = PageScanner.Scan("<p>Trang có <b>12</b> lượt xem</p><a href='?token=abc'>In</a>");
        var second = PageScanner.Scan("<p>Trang có <i>1.345</i> lượt\n xem</p><a href='?token=def'>In</a>");
        var other = PageScanner.Scan("<p>Trang khác</p>");

        Assert.Equal(first.TextHash, second.TextHash);
        Assert.NotEqual(first.TextHash, other.TextHash);
    }

    [Theory]
    [InlineData("0; url=/vi/", "/vi/")]
    [InlineData("5;URL='https://x.gov.vn/a'", "https://x.gov.vn/a")]
    [InlineData("0, /vi/", "/vi/")]
    [InlineData("30", null)]
    public void A_refresh_leads_where_it_says(string content, string? target) =>
        Assert.Equal(target, PageScanner.Scan($"<meta http-equiv=Refresh content=\"{content}\">").Refresh);

    [Fact]
    public void Any_characters_are_scanned_to_the_end()
    {
        var random = new Random(1);
        const string Signs = "<>/='\"!-? abhrefscripttextarea\n&#;đ";
        for (var i = 0; i < 20_000; i++)
        {
            var html = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => Signs[random.Next(Signs.Length)])]);

            Assert.NotNull(PageScanner.Scan(html).TextHash);
        }
    }
}
