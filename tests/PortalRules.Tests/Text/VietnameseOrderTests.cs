using PortalRules.Text;

namespace PortalRules.Tests.Text;

public sealed class VietnameseOrderTests
{
    [Theory]
    [InlineData("an|ăn|ân|ba|bà|bả|bã|bá|bạ|ca|da|đa|ea|ê|o|ô|ơ|u|ư|y")]
    [InlineData("Cẩm Bình|Cẩm Châu|Cẩm Giang|Cẩm Liên|Cẩm Long|Cẩm Lương|Cẩm Ngọc|Cẩm Phú|Cẩm Quý|Cẩm Tâm|Cẩm Tân|Cẩm Thạch|Cẩm Thành|Cẩm Tú|Cẩm Vân|Cẩm Yên|Phong Sơn")]
    [InlineData("Phường 2|Phường 10|Phường An|Thôn Đông|Thôn Đông 1|Thôn Hạ")]
    public void Names_stand_as_in_a_dictionary(string ordered)
    {
        var names = ordered.Split('|');
        foreach (var culture in new[] { "vi-VN", "en-US", "tr-TR", "sv-SE" })
        {
            using var _ = new InCulture(culture);
            Assert.Equal(names, names.Reverse().Order(VietnameseOrder.Instance));
        }
    }

    [Fact]
    public void Letters_count_before_tones_and_both_before_capitals()
    {
        Assert.Equal(["Hoa", "hoa", "Hoà", "Hòa", "hoan"], new[] { "hoan", "Hoà", "hoa", "Hòa", "Hoa" }.Order(VietnameseOrder.Instance).ToArray());
        Assert.Equal(0, VietnameseOrder.Instance.Compare("Thạch", "Tha\u0323ch".Normalize()));
    }
}
