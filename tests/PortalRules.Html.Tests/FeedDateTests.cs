using PortalRules.Facts;

namespace PortalRules.Html.Tests;

public class FeedDateTests
{
    [Theory]
    [InlineData("Mon, 10 Apr 2023 08:30:00 +0700", "2023-04-10")]
    [InlineData("2023-04-10T08:30:00+07:00", "2023-04-10")]
    [InlineData("10/04/2023 08:30:00", "2023-04-10")]
    [InlineData("4/5/2023 8:30:00 AM", "2023-05-04")]
    [InlineData("10-04-2023", "2023-04-10")]
    [InlineData("Thứ Hai, 10/04/2023", "2023-04-10")]
    [InlineData("Thứ Ba, 10/04/2023", "?")]
    [InlineData("07/18/2019", "?")]
    public void The_date_of_an_entry_is_day_first_in_every_form(string written, string expected)
    {
        var snapshot = new Pages()
            .Add("/", "<html><head><title>Trang chủ</title></head><body><main><a href='/tin-1.html'>Tin một của xã Mẫu trong tháng này</a></main></body></html>")
            .Add("/rss/", $"<?xml version='1.0'?><rss><channel><item><title>Tin một của xã Mẫu trong tháng này</title><link>{Pages.Address}/tin-1.html</link><pubDate>{written}</pubDate></item></channel></rss>")
            .Read();

        Assert.Equal(expected, snapshot.Get(FactKinds.Articles).Single().Published.Or(null)?.ToString() ?? "?");
    }
}
