namespace PortalRules.Html.Tests.Hostile;

public class UnclosedFormattingTests
{
    [Fact]
    public void Formatting_that_is_never_closed_is_refused_with_a_note()
    {
        var html = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"<b id=a{i}><p>"));

        Assert.Contains("thẻ định dạng", Assert.Single(Read(html).Notes).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p><b>chữ</b></p>")]
    [InlineData("<p><font face=Arial>chữ")]
    [InlineData("<p><FONT size=2><b>chữ</FONT></p>")]
    [InlineData("<li><a href=/>chữ<br><img src=x><span>")]
    public void What_editors_leave_behind_is_read(string paragraph)
    {
        Assert.Empty(Read(string.Concat(Enumerable.Repeat(paragraph, 400))).Notes);
    }

    private static Snapshots.PortalSnapshot Read(string html) => new Pages().Add("/", "<html><body><p>Trang chủ</p></body></html>").Add("/a/", html).Read();
}
