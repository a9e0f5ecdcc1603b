using PortalRules.Language.Values;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Language;

public sealed class ValuesPatternTests
{
    [Theory]
    [InlineData("^KẾ HOẠCH số \\d+", "kế hoạch Số 12", true)]
    [InlineData("Hoà\\s+giải", "hòa giải", true)]
    [InlineData("^\\D+$", "abc", true)]
    [InlineData("^\\D+$", "123", false)]
    [InlineData("^\\P{L}+$", "abc", false)]
    [InlineData("^(?<Ten>A+)$", "aa", true)]
    [InlineData("A  B", "a  b", false)]
    [InlineData("a", "b", false)]
    public void Text_and_letters_of_the_pattern_are_folded_but_not_its_escapes(string pattern, string text, bool matches) =>
        Assert.Equal(matches ? "T" : "F", ValuesTextTests.Letters(PatternTest.TryCreate(pattern, raw: false, out _)!, text));

    [Theory]
    [InlineData("^A$", "A", true)]
    [InlineData("^A$", "a", false)]
    public void Raw_fields_are_matched_as_decoded(string pattern, string text, bool matches) =>
        Assert.Equal(matches ? "T" : "F", ValuesTextTests.Letters(PatternTest.TryCreate(pattern, raw: true, out _)!, text));

    [Fact]
    public void What_is_no_text_does_not_match() =>
        Assert.Equal("F", ValuesNumberTests.Letter(PatternTest.TryCreate(".*", raw: false, out _)!.Test(FieldValue.Of(3L), "", ValuesScope.Create())));

    [Fact]
    public void A_pattern_is_told_as_it_was_written() =>
        Assert.Equal("khớp mẫu ^A / matches ^A", ValuesNumberTests.Text(PatternTest.TryCreate("^A", raw: false, out _)!));

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void A_pattern_may_have_512_characters(int length, bool accepted)
    {
        Assert.Equal(accepted, PatternTest.TryCreate(new string('a', length), raw: false, out var problem) is not null);
        Assert.Equal(accepted ? "" : "the pattern has 513 characters; at most 512 are allowed.", problem);
    }

    [Theory]
    [InlineData("(a{1,10}){1,10}", true)]
    [InlineData("(a{1,10}){1,11}", false)]
    [InlineData("(?:(a{2}){5}b){8}", true)]
    [InlineData("(a+){1,500}", true)]
    [InlineData("a{1000}", true)]
    [InlineData("a{999}bc", false)]
    [InlineData("a{1001,}", false)]
    [InlineData("[a{1,900}]{1,900}", true)]
    [InlineData("\\(a{1,900}\\)", true)]
    [InlineData("[^]a{2}]{900}", true)]
    [InlineData("[a-z-[b{9}]]{900}", true)]
    [InlineData("\\p{Lu}{900}", true)]
    [InlineData("a{x}{y", true)]
    [InlineData("a{,5000}", true)]
    [InlineData("(a{2}){2}?", true)]
    [InlineData("(?#[)(a{1,99}){1,99}", false)]
    [InlineData("(?x)#[\n(a{1,99}){1,99}", false)]
    [InlineData("(?i)a", true)]
    [InlineData("(?<x>a)", true)]
    [InlineData("(?:x)", true)]
    [InlineData("(?<!x)a", false)]
    [InlineData("(a)\\1", false)]
    [InlineData("\\Ga", false)]
    [InlineData("[-[](?>a)", false)]
    public void What_would_grow_beyond_bounds_is_refused(string pattern, bool accepted)
    {
        Assert.Equal(accepted, PatternTest.TryCreate(pattern, raw: false, out var problem) is not null);
        Assert.Equal(accepted, problem.Length == 0);
    }
}
