using PortalRules.Law;

namespace PortalRules.Tests.Law;

public sealed class LocatorTests
{
    [Theory]
    [InlineData("Điều 4 khoản 1 điểm e")]
    [InlineData("Phụ lục 1, mục I.3")]
    [InlineData("mục 1")]
    [InlineData("Điều 10 khoản 1 điểm đ")]
    public void Place_in_a_Vietnamese_act_is_understood(string place) => Assert.True(Locator.Parse(place).IsParsed);

    [Theory]
    [InlineData("Biểu tổng hợp")]
    [InlineData("art. 12, par. 3")]
    [InlineData("Điều 4 và các điều sau")]
    public void Other_places_stay_free_text(string place) => Assert.False(Locator.Parse(place).IsParsed);

    [Fact]
    public void Places_sort_as_the_text_is_divided()
    {
        string[] sorted = ["Điều 2", "Điều 4 khoản 1 điểm a", "Điều 4 khoản 1 điểm d", "Điều 4 khoản 1 điểm đ", "Điều 4 khoản 1 điểm e", "Điều 4 khoản 2", "Điều 10", "Phụ lục 1, mục I.9", "Phụ lục 1, mục I.10", "Phụ lục 1, mục IV", "Phụ lục 2"];

        Assert.Equal(sorted, sorted.Reverse().Select(Locator.Parse).Order().Select(l => l.Text));
    }

    [Fact]
    public void Punctuation_does_not_make_another_place()
    {
        var (one, other) = (Locator.Parse("Phụ lục 1, mục I"), Locator.Parse("Phụ lục 1 mục I"));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }
}
