using FsCheck;
using FsCheck.Fluent;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Vocabulary;

public sealed class LabelMatcherTests
{
    [Theory]
    [InlineData("Thư viện", "THƯ VIỆN", "Same")]
    [InlineData("Thư viện", "THU VIEN", "Same")]
    [InlineData("Thư viện", "Thư viên", "Near")]
    [InlineData("Thư viện", "Thư viện ảnh", "Near")]
    [InlineData("Liên hệ góp ý", "Liên hệ", "Near")]
    [InlineData("Liên hệ góp ý", "Liên hệ - Góp ý", "Same")]
    [InlineData("Du lịch - lễ hội", "Du Lịch- lễ hội", "Same")]
    [InlineData("Tin tức", "Tin", "Other")]
    [InlineData("Văn bản của tỉnh", "Văn bản của xã", "Other")]
    [InlineData("Email", "Gmail", "Near")]
    [InlineData("Trang chủ", "Trang trủ", "Near")]
    [InlineData("Văn bản của tỉnh", "Văn bản của huyện", "Other")]
    [InlineData("Tin", "Tim", "Other")]
    [InlineData("Đăng nhập", "Ðăng nhập", "Same")]
    [InlineData("Văn hóa", "Văn hoá", "Same")]
    public void Label_is_the_same_near_or_another(string wanted, string found, string kind) =>
        Assert.Equal(kind, new LabelMatcher(wanted, []).Match(LabelText.Of(found)).Kind.ToString());

    [Fact]
    public void Alias_counts_and_is_named() =>
        Assert.Equal(new LabelMatch(LabelMatchKind.Same, "Tiếp công dân"), new LabelMatcher("Lịch tiếp công dân", ["Tiếp công dân"]).Match(LabelText.Of("TIẾP CÔNG DÂN")));

    [Fact]
    public void Letters_alone_never_promise_more_edits_than_there_are() => Prop.ForAll(Keys(), Keys(), (a, b) =>
        LabelMatcher.FewestEdits(a, b) <= Math.Round((1 - VietnameseText.Similarity(a, b)) * Math.Max(a.Length, b.Length))).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Keys() => Gen.Elements('a', 'b', 'c', 'h', 'i', 'n', ' ', '1').ArrayOf().Select(c => new string(c)).ToArbitrary();
}
