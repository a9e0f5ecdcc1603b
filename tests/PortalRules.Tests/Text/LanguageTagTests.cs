using PortalRules.Text;

namespace PortalRules.Tests.Text;

public class LanguageTagTests
{
    [Theory]
    [InlineData("vi", true)]
    [InlineData("VI-vn", true)]
    [InlineData("en-US-khac", true)]
    [InlineData("iw", true)]
    [InlineData("vn", false)]
    [InlineData("vie", false)]
    [InlineData("eng-US", false)]
    [InlineData("i-lux", false)]
    [InlineData("#1", false)]
    [InlineData("", false)]
    [InlineData("tiếng-Việt", false)]
    [InlineData("cjm", null)]
    [InlineData("zxx", null)]
    public void The_primary_subtag_tells_whether_a_language_is_registered(string tag, bool? isRegistered) => Assert.Equal(isRegistered, LanguageTag.IsRegistered(tag));
}
