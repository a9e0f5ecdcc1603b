using PortalRules.Reporting.Pages;

namespace PortalRules.Tests.Reporting.Pages;

public sealed class PageNamesTests
{
    [Theory]
    [InlineData("vn.nd-42-2022", "vn.nd-42-2022.md")]
    [InlineData("../../etc/x", "-..-etc-x.md")]
    [InlineData("a b|c", "a-b-c.md")]
    [InlineData("...", "pack.md")]
    [InlineData("readme", "readme-2.md")]
    public void A_page_is_named_after_its_pack_and_stays_in_its_folder(string pack, string file) => Assert.Equal(file, PageNames.Of([pack])[pack]);

    [Fact]
    public void No_two_packs_share_a_page() =>
        Assert.Equal(["A-b.md", "a-b-2.md", "a-B-3.md"], PageNames.Of(["a/B", "a b", "A-b"]).Select(n => n.Value));
}
