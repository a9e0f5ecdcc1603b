using PortalRules.Snapshots;

namespace PortalRules.Tests.Snapshots;

public sealed class PortalTests
{
    [Theory]
    [InlineData("https://www.xa.vn/tin?a=1", "/tin?a=1")]
    [InlineData("http://127.0.0.1:8081/tin", "/tin")]
    [InlineData("https://khac.vn/tin", "https://khac.vn/tin")]
    [InlineData("/tin", "/tin")]
    [InlineData("https://xa.vn/", "/")]
    [InlineData("https://xa.vn/tin.html?a=1&b=/c", "/tin.html?a=1&b=/c")]
    [InlineData("https://xa.vn/tin/../bai#dau", "/bai")]
    [InlineData("https://xa.vn/tin?", "/tin")]
    [InlineData("https://XA.vn/T%C3%ADn", "/T%C3%ADn")]
    [InlineData("https://xa.vn.khac.vn/tin", "https://xa.vn.khac.vn/tin")]
    [InlineData("http://127.0.0.1:8081/./tin", "/tin")]
    [InlineData("mailto:ubnd@xa.vn", "mailto:ubnd@xa.vn")]
    public void An_address_on_the_portal_itself_enters_a_key_as_path_and_query(string address, string key) =>
        Assert.Equal(key, new Portal { Url = Url("https://xa.vn/"), Source = Url("http://127.0.0.1:8081/") }.KeyOf(address));

    [Fact]
    public void The_identity_is_the_id_else_the_host_else_the_word_portal() =>
        Assert.Equal(
            ["xa", "xa.vn", "127.0.0.1:8081", "portal"],
            new[] { new Portal { Id = "xa", Url = Url("https://xa.vn/") }, new Portal { Url = Url("https://xa.vn/"), Source = Url("http://127.0.0.1:8081/") }, new Portal { Source = Url("http://127.0.0.1:8081/") }, new Portal() }.Select(p => p.Identity));

    private static PortalUrl Url(string text) => PortalUrl.TryParse(text, out var url) ? url : throw new ArgumentException("no address", nameof(text));
}
