using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.Captures;

public class CounterTests
{
    private const string Target = "https://dichvucong.gov.vn/p/home";

    [Fact]
    public void A_banner_leads_where_its_counter_does_whatever_the_token() =>
        Assert.Equal(Target, Banner(c => c.Redirect("/banners/click/?id=3&s=bbb", Target)).Target.Or(null)?.Value);

    [Fact]
    public void A_counter_that_was_not_asked_is_not_known() =>
        Assert.Equal(UnknownReason.ClickCounter, Banner(_ => { }).Target.Reason);

    [Fact]
    public void Another_counter_tells_nothing() =>
        Assert.Equal(UnknownReason.ClickCounter, Banner(c => c.Redirect("/banners/click/?id=4&s=aaa", Target)).Target.Reason);

    [Fact]
    public void Two_answers_that_differ_make_it_unknown() =>
        Assert.Equal(UnknownReason.ClickCounter, Banner(c => c.Redirect("/banners/click/?id=3&s=bbb", Target).Redirect("/banners/click/?id=3&s=ccc", "https://khac.example.vn/")).Target.Reason);

    [Theory]
    [InlineData("/")]
    [InlineData("/banners/click/?id=3&s=ddd")]
    public void A_counter_that_sends_home_or_to_itself_did_not_tell(string to) =>
        Assert.Equal(UnknownReason.ClickCounter, Banner(c => c.Redirect("/banners/click/?id=3&s=bbb", to, 302)).Target.Reason);

    [Fact]
    public void A_counter_without_http_redirect_counts_too() =>
        Assert.Equal(Target, Banner(c => c.Redirect("/banners/click/?id=3&s=aaa", Target, 200)).Target.Or(null)?.Value);

    private static Banner Banner(Action<Capture> rest)
    {
        var capture = new Capture().Page("/", SmallCapture.Home.Replace("https://dichvucong.gov.vn/", "/banners/click/?id=3&amp;s=aaa", StringComparison.Ordinal));
        rest(capture);
        return capture.Ended().Read().Get(FactKinds.Banners).Single(b => b.Image.EndsWith("/dvc.png", StringComparison.Ordinal));
    }
}
