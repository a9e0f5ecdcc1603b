using System.Text;
using PortalRules.Text;

namespace PortalRules.Tests.Text;

/// <summary>How Vietnamese is written on portals: one test for each way in which the same word reaches us in other characters.</summary>
public sealed class WrittenVietnameseTests
{
    private const string Vowels = "aăâeêioôơuưy";
    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";

    [Fact]
    public void Marks_apart_make_one_letter()
    {
        foreach (var vowel in Vowels)
        {
            var parts = vowel.ToString().Normalize(NormalizationForm.FormD);
            foreach (var tone in ToneMarks)
            {
                var letter = $"{vowel}{tone}".Normalize();
                Assert.Equal(1, letter.Length);
                Assert.Equal(letter, VietnameseText.Clean($"{parts}{tone}"));
                Assert.Equal(letter, VietnameseText.Clean($"{parts[0]}\u200B{parts[1..]}\u00AD{tone}"));

                // A dot below or a horn may change places with another mark; two marks above the letter may not.
                if (tone == '\u0323' || parts.EndsWith('\u031B'))
                    Assert.Equal(letter, VietnameseText.Clean($"{parts[0]}{tone}{parts[1..]}"));
                Assert.Equal(parts[..1], VietnameseText.StripDiacritics(letter));
            }
        }
    }

    [Theory]
    [InlineData("h\u00F2a", "ho\u0300a")]
    [InlineData("\u1EC7", "e\u0323\u0302")]
    [InlineData("\u1EC7", "e\u0302\u0323")]
    [InlineData("\u1EBF", "e\u0302\u0301")]
    public void Decomposed_and_composed_letters_are_one(string composed, string decomposed) => Assert.Equal(composed, VietnameseText.Clean(decomposed));

    [Theory]
    [InlineData('\u0110')]
    [InlineData('\u00D0')]
    [InlineData('\u0189')]
    public void Capital_D_with_stroke_has_three_look_alikes(char capital)
    {
        Assert.Equal("Đường", VietnameseText.Clean($"{capital}ường"));
        Assert.Equal("đường", VietnameseText.Fold($"{capital}ƯỜNG"));
        Assert.Equal("duong", VietnameseText.Key($"{capital}ường"));
    }

    [Theory]
    [InlineData("hòa", "hoà")]
    [InlineData("hóa", "hoá")]
    [InlineData("tỏa", "toả")]
    [InlineData("lõa", "loã")]
    [InlineData("họa", "hoạ")]
    [InlineData("xòe", "xoè")]
    [InlineData("khóe", "khoé")]
    [InlineData("khỏe", "khoẻ")]
    [InlineData("nhõe", "nhoẽ")]
    [InlineData("lọe", "loẹ")]
    [InlineData("tùy", "tuỳ")]
    [InlineData("thúy", "thuý")]
    [InlineData("thủy", "thuỷ")]
    [InlineData("lũy", "luỹ")]
    [InlineData("lụy", "luỵ")]
    [InlineData("CỘNG HÒA", "CỘNG HOÀ")]
    [InlineData("ỦY BAN", "UỶ BAN")]
    [InlineData("Thanh Hóa", "Thanh Hoá")]
    [InlineData("Khánh Hòa", "Khánh Hoà")]
    [InlineData("Văn hóa", "Văn hoá")]
    public void The_tone_of_an_open_syllable_has_two_places(string older, string newer)
    {
        foreach (var form in new[] { NormalizationForm.FormC, NormalizationForm.FormD })
            Assert.Equal(VietnameseText.Fold(older), VietnameseText.Fold(newer.Normalize(form)));
    }

    [Theory]
    [InlineData("quý")]
    [InlineData("hoàn")]
    [InlineData("thuyền")]
    [InlineData("quả")]
    public void The_tone_of_other_syllables_stays(string word) => Assert.Equal(word, VietnameseText.Fold(word.Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("quí", "quý")]
    [InlineData("kĩ", "kỹ")]
    [InlineData("lí", "lý")]
    public void I_and_y_are_letters_of_their_own(string one, string other) => Assert.NotEqual(VietnameseText.Fold(one), VietnameseText.Fold(other));

    [Theory]
    [InlineData("Cổng/ Trang")]
    [InlineData("Cổng /Trang")]
    [InlineData("Cổng/\r\nTrang")]
    [InlineData("CỔNG - TRANG")]
    [InlineData("Cổng\u00A0/\u2003Trang")]
    [InlineData("\u202ACổng/\u200ETrang\u202C")]
    public void Spaces_strokes_and_what_nobody_sees_do_not_part_labels(string label) => Assert.Equal("cổng trang", VietnameseText.FoldLabel(label));

    [Theory]
    [InlineData("điện tử", "điện từ")]
    [InlineData("banner", "baner")]
    [InlineData("banner", "baener")]
    [InlineData("thư viện", "thư viên")]
    [InlineData("cổng", "công")]
    public void A_slip_of_one_mark_or_letter_is_another_text_but_near(string one, string other)
    {
        Assert.NotEqual(VietnameseText.Fold(one), VietnameseText.Fold(other));
        Assert.InRange(VietnameseText.Similarity(VietnameseText.Key(one), VietnameseText.Key(other)), 0.7, 1);
    }

    [Theory]
    [InlineData("nghiêng")]
    [InlineData("Quỳnh")]
    [InlineData("khuỷu")]
    [InlineData("giếng")]
    [InlineData("GÌ")]
    [InlineData("ở")]
    [InlineData("uống")]
    [InlineData("yêu")]
    [InlineData("quyết")]
    [InlineData("thuở")]
    [InlineData("đường")]
    [InlineData("Hoà")]
    [InlineData("hòa")]
    [InlineData("oẳng")]
    public void A_syllable_is_told(string word) => Assert.True(VietnameseSyllable.IsOne(word));

    [Theory]
    [InlineData("")]
    [InlineData("viêịt")]
    [InlineData("hàó")]
    [InlineData("tòt")]
    [InlineData("str")]
    [InlineData("qa")]
    [InlineData("für")]
    [InlineData("été")]
    [InlineData("nghiêngg")]
    [InlineData("c¸c")]
    public void What_is_no_syllable_is_told(string word) => Assert.False(VietnameseSyllable.IsOne(word));
}
