using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Text;

namespace PortalRules.Tests.Text;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("  Cẩm \t\n Thủy ", "Cẩm Thủy")]
    [InlineData("Cẩm\u00A0Thủy", "Cẩm Thủy")]
    [InlineData("Cẩm\u200B Thủy\uFEFF", "Cẩm Thủy")]
    [InlineData("thông\u00ADtin", "thôngtin")]
    [InlineData("a\u0001b", "ab")]
    [InlineData("N\u00D0-CP", "NĐ-CP")]
    [InlineData("Q\u0189", "QĐ")]
    [InlineData("\u00F0i\u1EC1u \u0256\u00F4", "điều đô")]
    [InlineData("ho\u0300a", "hòa")]
    [InlineData("h\u1ECDp", "họp")]
    [InlineData("vie\u0323\u0302c", "việc")]
    [InlineData("a\u200B\u0301", "á")]
    [InlineData("😀", "😀")]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    public void Cleaning_keeps_what_is_seen(string? text, string expected) =>
        Assert.Equal(expected, VietnameseText.Clean(text));

    [Theory]
    [InlineData("a\uFFFEb")]
    [InlineData("a\uFFFFb")]
    public void Character_that_unicode_does_not_assign_is_replaced(string text) => Assert.Equal("a\uFFFDb", VietnameseText.Clean(text));

    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced() =>
        Assert.Equal("a\uFFFDb", VietnameseText.Clean("a\uD800b"));

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("Văn hoá", "văn hóa")]
    [InlineData("Khánh Hoà", "KHÁNH HÒA")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("loã", "lõa")]
    [InlineData("hoạ", "họa")]
    [InlineData("UỶ BAN", "Ủy ban")]
    [InlineData("Thuỷ", "thủy")]
    [InlineData("tuỳ", "tùy")]
    [InlineData("luỹ", "lũy")]
    [InlineData("truỵ", "trụy")]
    [InlineData("qúy", "quý")]
    [InlineData("Qũy", "quỹ")]
    [InlineData("qủa", "quả")]
    [InlineData("qúy, qũy và qùa", "quý, quỹ và quà")]
    [InlineData("hoa\u0300", "hòa")]
    public void Both_placements_of_the_tone_are_one_text(string one, string other) =>
        Assert.Equal(VietnameseText.Fold(other), VietnameseText.Fold(one));

    [Theory]
    [InlineData("hoàn")]
    [InlineData("thuyền")]
    [InlineData("khuỷu")]
    [InlineData("quý")]
    [InlineData("quỳnh")]
    [InlineData("hoài")]
    [InlineData("loạn")]
    public void Where_the_tone_has_one_place_it_stays(string text) =>
        Assert.Equal(text, VietnameseText.Fold(text));

    [Theory]
    [InlineData("kỹ", "kĩ")]
    [InlineData("công", "cổng")]
    [InlineData("từ", "tử")]
    [InlineData("củ", "cũ")]
    public void Other_letters_are_another_text(string one, string other) =>
        Assert.NotEqual(VietnameseText.Fold(one), VietnameseText.Fold(other));

    [Theory]
    [InlineData("Du Lịch- lễ hội", "du lịch lễ hội")]
    [InlineData("Cổng/ Trang", "cổng trang")]
    [InlineData("  - Liên hệ & góp ý! ", "liên hệ góp ý")]
    public void A_folded_label_has_no_punctuation(string label, string expected) =>
        Assert.Equal(expected, VietnameseText.FoldLabel(label));

    [Theory]
    [InlineData("Đảng ủy - HĐND", "dang uy hdnd")]
    [InlineData("THỦ VIỆN ẢNH", "thu vien anh")]
    [InlineData("N\u00D0-CP", "nd cp")]
    [InlineData("Nghị định 42/2022/NĐ-CP", "nghi dinh 42 2022 nd cp")]
    public void A_key_has_letters_and_digits_only(string label, string key) =>
        Assert.Equal(key, VietnameseText.Key(label));

    [Theory]
    [InlineData("banner", "baner")]
    [InlineData("thư viện", "thư viên")]
    [InlineData("điện tử", "điện từ")]
    public void Near_misses_are_similar(string one, string other) =>
        Assert.InRange(VietnameseText.Similarity(one, other), 0.8, 0.99);

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("a", "", 0)]
    [InlineData("ab", "ba", 0.5)]
    [InlineData("abc", "abc", 1)]
    [InlineData("abcd", "wxyz", 0)]
    public void Similarity_counts_edits(string one, string other, double expected) =>
        Assert.Equal(expected, VietnameseText.Similarity(one, other));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        using var _ = new InCulture(culture);

        Assert.Equal(("in thông tin", "in thong tin"), (VietnameseText.Fold("IN THÔNG TIN"), VietnameseText.Key("IN THÔNG TIN")));
    }

    [Fact]
    public void Decomposed_and_composed_text_are_one_text() =>
        Prop.ForAll(AnyText, text => Equal(VietnameseText.Fold(text.Normalize(NormalizationForm.FormC)), VietnameseText.Fold(text.Normalize(NormalizationForm.FormD)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Cleaning_twice_is_cleaning_once() =>
        Prop.ForAll(AnyText, text => Equal(VietnameseText.Clean(text), VietnameseText.Clean(VietnameseText.Clean(text)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Prop.ForAll(AnyText, text => Equal(VietnameseText.Fold(text), VietnameseText.Fold(VietnameseText.Fold(text)))).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void The_key_of_a_folded_text_is_its_key() =>
        Prop.ForAll(AnyText, text => Equal(VietnameseText.Key(text), VietnameseText.Key(VietnameseText.Fold(text)))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_key_has_no_diacritics() =>
        Prop.ForAll(AnyText, text => VietnameseText.HasNoDiacritics(VietnameseText.Key(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Similarity_is_symmetric_and_between_none_and_all() =>
        Prop.ForAll(AnyText, AnyText, (a, b) =>
        {
            var similarity = VietnameseText.Similarity(a, b);
            return similarity.Equals(VietnameseText.Similarity(b, a)) && similarity is >= 0 and <= 1 && VietnameseText.Similarity(a, a).Equals(1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_characters_at_all_are_folded() =>
        Prop.ForAll(
            Gen.Choose(0, 0xFFFF).Select(c => (char)c).ArrayOf().Select(c => new string(c)).ToArbitrary(),
            text => Equal(VietnameseText.Fold(text), VietnameseText.Fold(VietnameseText.Fold(text)))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_mapped_text_is_the_cleaned_text() =>
        Prop.ForAll(AnyText, text => Equal(VietnameseText.Clean(text), MappedText.Of(text).Cleaned)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    // Letters of Vietnamese in both forms, and all that stands between them on real pages.
    private static Arbitrary<string> AnyText { get; } =
        Gen.Elements("hoà,qúy,thuỷ,Đ,\u00D0,\u0189,a,ă,ê,ơ,ư,Ừ,I,i,\u0300,\u0301,\u0323,\u0302, ,\u00A0,\t,-,/,\u200B,\u00AD,7,q,u,y,o,ß,😀,\u212A,x̣̂".Split(',')).ArrayOf().Select(string.Concat).ToArbitrary();

    private static bool Equal(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
