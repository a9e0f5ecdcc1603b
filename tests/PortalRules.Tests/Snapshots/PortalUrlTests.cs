using FsCheck;
using FsCheck.Fluent;
using PortalRules.Snapshots;
using PortalRules.Tests.Text;

namespace PortalRules.Tests.Snapshots;

public sealed class PortalUrlTests
{
    [Theory]
    [InlineData("HTTP://Example.VN:80/a b?c d#e", "http://example.vn/a%20b?c%20d", "http", "example.vn", "/a%20b", "c%20d")]
    [InlineData(" https://xa.vn ", "https://xa.vn/", "https", "xa.vn", "/", "")]
    [InlineData("https://xa.vn./a", "https://xa.vn./a", "https", "xa.vn", "/a", "")]
    [InlineData("https://xa.vn:8443/Á?x=é#y", "https://xa.vn:8443/%C3%81?x=%C3%A9", "https", "xa.vn:8443", "/%C3%81", "x=%C3%A9")]
    [InlineData("http://127.0.0.1:8081", "http://127.0.0.1:8081/", "http", "127.0.0.1:8081", "/", "")]
    [InlineData("mailto:UBND@example.gov.vn", "mailto:UBND@example.gov.vn", "mailto", "", "UBND@example.gov.vn", "")]
    [InlineData("mailto:ubnd@example.gov.vn?subject=a", "mailto:ubnd@example.gov.vn?subject=a", "mailto", "", "ubnd@example.gov.vn", "subject=a")]
    [InlineData("tel:0237123", "tel:0237123", "tel", "", "0237123", "")]
    public void An_address_has_its_parts(string text, string value, string scheme, string host, string path, string query)
    {
        Assert.True(PortalUrl.TryParse(text, out var url));
        Assert.Equal((value, scheme, host, path, query), (url.Value, url.Scheme, url.Host, url.Path, url.Query));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/tin-tuc")]
    [InlineData("tin.html")]
    [InlineData("https://")]
    [InlineData("http://a:99999/")]
    [InlineData("file:///etc/passwd")]
    [InlineData(@"C:\trang\index.html")]
    [InlineData(@"\\server\share")]
    public void What_is_not_absolute_or_a_file_is_no_address(string? text) =>
        Assert.False(PortalUrl.TryParse(text, out _));

    [Theory]
    [InlineData("b.html", "https://xa.vn/tin/b.html")]
    [InlineData("../c#d", "https://xa.vn/c")]
    [InlineData("/d", "https://xa.vn/d")]
    [InlineData("?y=2", "https://xa.vn/tin/a.html?y=2")]
    [InlineData("//cdn.vn/x", "https://cdn.vn/x")]
    [InlineData(" tin tức ", "https://xa.vn/tin/tin%20t%E1%BB%A9c")]
    [InlineData("mailto:a@b.vn", "mailto:a@b.vn")]
    [InlineData("#a", null)]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    [InlineData("JavaScript:void(0)", null)]
    [InlineData("http://", null)]
    [InlineData(@"\\server\share", null)]
    public void A_written_address_is_resolved_against_its_page(string? written, string? expected)
    {
        _ = PortalUrl.TryParse("https://xa.vn/tin/a.html?x=1", out var page);

        Assert.Equal(expected, PortalUrl.Resolve(page, written)?.Value);
    }

    [Theory]
    [InlineData("WWW.Xa.VN.", "xa.vn")]
    [InlineData(" xa.vn:8081 ", "xa.vn:8081")]
    [InlineData("wwwxa.vn", "wwwxa.vn")]
    public void A_bare_host_has_no_www_and_no_final_dot(string host, string expected) =>
        Assert.Equal(expected, PortalUrl.BareHost(host));

    [Fact]
    public void Turkish_culture_changes_nothing()
    {
        using var _ = new InCulture("tr-TR");

        Assert.Equal("ubnd.info.vn", PortalUrl.BareHost("WWW.UBND.INFO.VN"));
    }

    [Fact]
    public void An_address_read_from_its_own_value_is_the_same() =>
        Prop.ForAll(
            Gen.Elements("https://xa.vn", "HTTP://XA.vn:8081", "mailto:a@b.vn", "tel:1").Zip(Gen.Elements("/,a,b%20c,é, ,?,&x=1,#,..,.,//,%2F,%,:,@,😀,\\".Split(',')).ArrayOf(), (start, rest) => start + string.Concat(rest)).ToArbitrary(),
            text => !PortalUrl.TryParse(text, out var url) || (PortalUrl.TryParse(url.Value, out var again) && again == url)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_resolved_or_refused() =>
        Prop.ForAll<string>(text =>
        {
            _ = PortalUrl.TryParse("https://xa.vn/tin/", out var page);
            return PortalUrl.Resolve(page, text) is null or { Value.Length: > 0 };
        }).QuickCheckThrowOnFailure();
}
