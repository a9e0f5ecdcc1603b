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

    // Similarity from a half on, keys of at least three letters, two words.
    [Theory]
    [InlineData("abcd", "abxy", "Near")]
    [InlineData("abcd", "axyz", "Other")]
    [InlineData("abcd", "ab", "Other")]
    [InlineData("abc", "abx", "Near")]
    [InlineData("ab", "ax", "Other")]
    [InlineData("ab", "âb", "Near")]
    [InlineData("ab cd", "xx ab cd yyyyyyyyyyyy", "Near")]
    [InlineData("xx ab cd yyyyyyyyyyyy", "ab cd", "Near")]
    [InlineData("abcd", "xx abcd yyyyyyyyyyyy", "Other")]
    [InlineData("ab cd", "xxab cd yyyyyyyyyyyy", "Other")]
    public void Constants_say_what_is_near(string wanted, string found, string kind) =>
        Assert.Equal(kind, new LabelMatcher(wanted, [], new NearMissBand(0.5, 3, 2)).Match(LabelText.Of(found)).Kind.ToString());

    [Fact]
    public void The_first_form_that_is_near_is_named_and_an_exact_one_before_it() =>
        Assert.Equal(
            (new LabelMatch(LabelMatchKind.Near, "Thư viện"), new LabelMatch(LabelMatchKind.Same, "Thư viên"), new LabelMatch(LabelMatchKind.Other, "")),
            (Library("Thư viền"), Library("Thư viên"), Library("Khác hẳn")));

    [Fact]
    public void The_chosen_constants_are_those_of_the_measurement() => Assert.Equal(new NearMissBand(0.77, 4, 2), NearMissBand.Chosen);

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "cab", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("aabb", "ab", 2)]
    [InlineData("ab", "aabb", 2)]
    [InlineData("aaa", "bbbb", 4)]
    [InlineData("aaaa", "bbb", 4)]
    public void Letters_promise_so_many_edits(string a, string b, int edits) => Assert.Equal(edits, LabelMatcher.FewestEdits(a, b));

    [Fact]
    public void Letters_alone_never_promise_more_edits_than_there_are() => Prop.ForAll(Keys(), Keys(), (a, b) =>
        LabelMatcher.FewestEdits(a, b) <= Math.Round((1 - VietnameseText.Similarity(a, b)) * Math.Max(a.Length, b.Length))).QuickCheckThrowOnFailure();

    private static LabelMatch Library(string found) => new LabelMatcher("Thư viện", ["Thư viên"]).Match(LabelText.Of(found));

    private static Arbitrary<string> Keys() => Gen.Elements('a', 'b', 'c', 'h', 'i', 'n', ' ', '1').ArrayOf().Select(c => new string(c)).ToArbitrary();
}
