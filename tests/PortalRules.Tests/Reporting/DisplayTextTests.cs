using System.Text;
using PortalRules.Reporting.Plain;

namespace PortalRules.Tests.Reporting;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("Tổng quan", 9)]
    [InlineData("漢字", 4)]
    [InlineData("😀", 2)]
    [InlineData("", 0)]
    public void Width_counts_columns(string text, int width) => Assert.Equal(width, DisplayText.Width(text));

    [Fact]
    public void A_decomposed_text_is_as_wide_as_a_composed_one() =>
        Assert.Equal(9, DisplayText.Width("Tổng quan".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("a\u001b[31mb", "a\uFFFD[31mb")]
    [InlineData("a\r\n\t\u00A0b", "a b")]
    [InlineData("a\u202Eb\u200Bc", "abc")]
    [InlineData("a\u009Bb\u0000", "a\uFFFDb\uFFFD")]
    public void Nothing_in_a_text_commands_the_terminal(string text, string shown) => Assert.Equal(shown, DisplayText.Clean(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("a\uFFFDb", DisplayText.Clean($"a{(char)0xD800}b"));

    [Fact]
    public void A_long_address_is_shortened_in_the_middle()
    {
        var line = Assert.Single(LineWrap.Wrap($"https://a.vn/{new string('x', 100)}/cuoi.html", 40));

        Assert.Equal(40, DisplayText.Width(line));
        Assert.StartsWith("https://a.vn/", line, StringComparison.Ordinal);
        Assert.EndsWith("/cuoi.html", line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_fits_is_never_broken() =>
        Assert.Equal(["xem trang", "https://a.vn/gioi-thieu-chung", "nhé"], LineWrap.Wrap("xem trang https://a.vn/gioi-thieu-chung nhé", 30));

    [Fact]
    public void Another_overlong_word_is_broken_without_loss()
    {
        var word = string.Concat(Enumerable.Repeat("漢a", 30));

        var lines = LineWrap.Wrap(word, 10).ToList();

        Assert.Equal(word, string.Concat(lines));
        Assert.All(lines, line => Assert.InRange(DisplayText.Width(line), 1, 10));
    }
}
