using PortalRules.Capture.Crawling;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Tests.Crawling;

public sealed class CrawlAddressTests
{
    [Theory]
    [InlineData("https://xa.vn/tin", "http://www.xa.vn/tin/")]
    [InlineData("https://xa.vn/tin?a=1&b=2", "https://xa.vn/tin?b=2&a=1")]
    [InlineData("https://xa.vn/tin?a=1", "https://xa.vn/tin?a=1&utm_source=zalo&fbclid=x")]
    [InlineData("https://xa.vn/tin", "https://xa.vn/tin;jsessionid=8F3A")]
    [InlineData("https://xa.vn/tin", "https://xa.vn/tin?sid=0a1b2c3d4e5f60718293")]
    [InlineData("https://xa.vn/tin", "https://xa.vn/(S(abcdefghij0123456789klmn))/tin")]
    [InlineData("https://xa.vn/", "https://xa.vn/index.html")]
    [InlineData("https://xa.vn/tin?id=5", "https://xa.vn/tin?id=5&redirect=%2Ftin-tuc")]
    [InlineData("https://xa.vn/tin?id=5", "https://xa.vn/tin?sid=0123456789abcdef01&id=5")]
    public void Addresses_of_one_page_are_one(string a, string b) => Assert.Equal(Of(a).Key, Of(b).Key);

    [Theory]
    [InlineData("https://xa.vn/tin?a=1", "https://xa.vn/tin?a=2")]
    [InlineData("https://xa.vn/muc.aspx?sid=1", "https://xa.vn/muc.aspx?sid=2")]
    [InlineData("https://xa.vn/tin", "https://xa.vn/Tin")]
    [InlineData("https://xa.vn/tin?id=1", "https://xa.vn/tin")]
    [InlineData("https://xa.vn/tin?sid=12", "https://xa.vn/tin")]
    [InlineData("https://xa.vn/tin?sid=12", "https://xa.vn/tin?sid=13")]
    public void Addresses_of_two_pages_are_two(string a, string b) => Assert.NotEqual(Of(a).Key, Of(b).Key);

    [Theory]
    [InlineData("https://xa.vn/tin", "https://xa.vn/tin?page=12")]
    [InlineData("https://xa.vn/tin", "https://xa.vn/tin/page-12")]
    [InlineData("https://xa.vn/lich?thang=5&nam=2023", "https://xa.vn/lich?thang=6&nam=2024")]
    [InlineData("https://xa.vn/lich/2023/05", "https://xa.vn/lich/2030/12")]
    [InlineData("https://xa.vn/index.php?id=5", "https://xa.vn/index.php?page=2&id=5")]
    [InlineData("https://xa.vn/index.php?id=5&thang=5", "https://xa.vn/index.php?id=5&thang=6")]
    [InlineData("https://xa.vn/?paged=2", "https://xa.vn/?p=5")]
    [InlineData("https://xa.vn/tin?idx=2", "https://xa.vn/tin?idx=3")]
    public void Pages_of_one_list_or_calendar_are_a_family(string a, string b) => Assert.Equal(Of(a).Family, Of(b).Family);

    [Fact]
    public void Articles_are_no_family_of_their_list() =>
        Assert.NotEqual(Of("https://xa.vn/tin").Family, Of("https://xa.vn/tin/khai-giang-nam-hoc-moi-12.html").Family);

    [Theory]
    [InlineData("https://xa.vn/index.php?id=5", "https://xa.vn/index.php?id=6")]
    [InlineData("https://xa.vn/Default.aspx?tabid=88&ItemID=5", "https://xa.vn/Default.aspx?tabid=88&ItemID=6")]
    [InlineData("https://xa.vn/?cat=5&paged=2", "https://xa.vn/?cat=6&paged=2")]
    public void Contents_of_a_script_are_families_of_their_own(string a, string b) => Assert.NotEqual(Of(a).Family, Of(b).Family);

    [Fact]
    public void The_number_of_what_may_be_an_article_makes_another_series()
    {
        Assert.NotEqual(Of("https://xa.vn/?p=5").Series, Of("https://xa.vn/?p=6").Series);
        Assert.NotEqual(Of("https://xa.vn/?p=5").Series, Of("https://xa.vn/?paged=5").Series);
        Assert.Equal(Of("https://xa.vn/lich?p=5").Series, Of("https://xa.vn/lich?p=6").Series);
        Assert.Equal(Of("https://xa.vn/?cat=2&p=5").Series, Of("https://xa.vn/?cat=2&p=6").Series);
    }

    [Theory]
    [InlineData("/a/b/a/b/a/b")]
    [InlineData("/a/a/a")]
    [InlineData("/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25")]
    public void Paths_that_grow_out_of_themselves_are_seen(string path) => Assert.True(Of($"https://xa.vn{path}").IsGrown);

    [Theory]
    [InlineData("/van-ban/van-ban/chi-tiet")]
    [InlineData("/tin/2023/2023/a")]
    public void Paths_of_real_portals_are_not(string path) => Assert.False(Of($"https://xa.vn{path}").IsGrown);

    private static CrawlAddress Of(string address) => CrawlAddress.Of(PortalUrl.TryParse(address, out var url) ? url : throw new ArgumentException(address, nameof(address)));
}
