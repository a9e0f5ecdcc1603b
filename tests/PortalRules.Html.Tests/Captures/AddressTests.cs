using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Captures;

/// <summary>The same page under addresses that differ in what tells nothing of it.</summary>
public class AddressTests
{
    [Theory]
    [InlineData("/xem?muc=2&bai=7", "/xem?bai=7&muc=2")]
    [InlineData("/xem?muc=2&bai=7", "/xem?muc=2&bai=7&utm_source=zalo&fbclid=IwAR0")]
    [InlineData("/xem?muc=2&bai=7", "/xem?muc=2&bai=7&PHPSESSID=0123456789abcdef")]
    [InlineData("/xem?muc=2&bai=7", "/xem?muc=2&bai=7&sid=0123456789abcdef0123")]
    [InlineData("/xem?muc=2&bai=7", "/xem;jsessionid=8F3A?muc=2&bai=7")]
    [InlineData("/xem?muc=2&bai=7", "/(S(abcdefghij0123456789klmn))/xem?muc=2&bai=7")]
    [InlineData("/xem?muc=2&bai=7", "/xem?muc=2&bai=7&redirect=%2Ftin-tuc")]
    [InlineData("/xem?sid=7", "/xem?sid=7&utm_medium=x")]
    public void A_link_leads_to_the_page_that_was_captured_under_another_of_its_addresses(string captured, string linked)
    {
        var snapshot = Read(captured, linked);

        Assert.True(snapshot.TryGetCompleteness(FactKinds.Pages, out var pages) && pages.IsComplete);
        Assert.EndsWith(captured, Assert.Single(snapshot.Get(FactKinds.Articles), IsThird).Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/xem?sid=7", "/xem?sid=8")]
    [InlineData("/xem?sid=7", "/xem")]
    [InlineData("/xem?a=1&b=2", "/xem?a=2&b=1")]
    [InlineData("/xem?a=1&b=2", "/xem?a=1&b=2&b=3")]
    public void A_page_under_another_address_is_another_page(string captured, string linked)
    {
        var snapshot = Read(captured, linked);

        Assert.True(snapshot.TryGetCompleteness(FactKinds.Pages, out var pages) && !pages.IsComplete);
    }

    private static bool IsThird(Article article) => article.Title.StartsWith("Bài ba", StringComparison.Ordinal);

    // A third article, opened under one address and listed under the other.
    private static PortalSnapshot Read(string captured, string linked) => SmallCapture.Inner()
        .Page("/", SmallCapture.Home.Replace("""<ul class="news">""", $"""<ul class="news"><li><h3><a href="{linked}">Bài ba về ngày hội đại đoàn kết toàn dân tộc</a></h3><span>18/11/2026</span></li>""", StringComparison.Ordinal))
        .Page(captured, SmallCapture.Article.Replace("Bài một về công tác vệ sinh môi trường</h1>", "Bài ba về ngày hội đại đoàn kết toàn dân tộc</h1>", StringComparison.Ordinal).Replace("Đăng ngày: 20/11", "Đăng ngày: 18/11", StringComparison.Ordinal))
        .Redirect("/lien-ket-huyen", "https://mau.example.gov.vn/")
        .Ended().Read();
}
