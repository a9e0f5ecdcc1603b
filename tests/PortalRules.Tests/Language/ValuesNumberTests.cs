using System.Globalization;
using PortalRules.Language.Meaning;
using PortalRules.Language.Values;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Language;

public sealed class ValuesNumberTests
{
    [Theory]
    [InlineData(NumberRelation.Is, "FTF")]
    [InlineData(NumberRelation.AtLeast, "FTT")]
    [InlineData(NumberRelation.MoreThan, "FFT")]
    [InlineData(NumberRelation.AtMost, "TTF")]
    [InlineData(NumberRelation.LessThan, "TFF")]
    public void A_number_below_at_and_above_the_bound(object relation, string expected) =>
        Assert.Equal(expected, string.Concat(new[] { 2, 3, 4 }.Select(n => Letter(Of(relation).Test(FieldValue.Of((long)n), "", ValuesScope.Create())))));

    // Intervals from 1 on, from 2 to 2, 2 to 3, 2 to 4, 3 to 3, 3 to 4, 4 to 4 and 4 on, against 3.
    [Theory]
    [InlineData(NumberRelation.Is, "UFUUTUFF")]
    [InlineData(NumberRelation.AtLeast, "UFUUTTTT")]
    [InlineData(NumberRelation.MoreThan, "UFFUFUTT")]
    [InlineData(NumberRelation.AtMost, "UTTUTUFF")]
    [InlineData(NumberRelation.LessThan, "UTUUFFFF")]
    public void An_interval_decides_only_where_all_of_it_agrees(object relation, string expected)
    {
        (int Low, int? High)[] intervals = [(1, null), (2, 2), (2, 3), (2, 4), (3, 3), (3, 4), (4, 4), (4, null)];

        Assert.Equal(expected, string.Concat(intervals.Select(i => Letter(Of(relation).Test(new NumberRange(i.Low, i.High), ValuesScope.Create())))));
    }

    [Fact]
    public void A_value_that_is_no_number_or_none_or_unknown()
    {
        var test = Of(NumberRelation.AtMost);

        Assert.Equal("FFU", string.Concat(new[] { FieldValue.Of("2"), FieldValue.Absent, FieldValue.Unknown() }.Select(v => Letter(test.Test(v, "", ValuesScope.Create())))));
    }

    [Fact]
    public void A_parameter_is_the_bound_unless_it_is_doubted()
    {
        var test = new NumberTest(NumberRelation.AtLeast, Bound<decimal>.Of(ValuesScope.Inferred("integer", 3m)));

        Assert.Equal("FTU", string.Concat(
            Letter(test.Test(FieldValue.Of(2L), "", ValuesScope.Create())),
            Letter(test.Test(FieldValue.Of(3L), "", ValuesScope.Create())),
            Letter(test.Test(FieldValue.Of(3L), "", ValuesScope.Create(doubtInferred: true)))));
        Assert.Equal("ít nhất $p / at least $p", Text(test));
    }

    [Theory]
    [InlineData(NumberRelation.Is, "2.079 / 2079")]
    [InlineData(NumberRelation.AtLeast, "ít nhất 2.079 / at least 2079")]
    [InlineData(NumberRelation.MoreThan, "nhiều hơn 2.079 / more than 2079")]
    [InlineData(NumberRelation.AtMost, "không quá 2.079 / at most 2079")]
    [InlineData(NumberRelation.LessThan, "ít hơn 2.079 / less than 2079")]
    public void A_comparison_is_told_in_words(object relation, string expected) =>
        Assert.Equal(expected, Text(new NumberTest((NumberRelation)relation, Bound<decimal>.Of(2079))));

    [Theory]
    [InlineData("ab", 2)]
    [InlineData("  a  b ", 3)]
    [InlineData("hoà", 3)]
    public void The_length_is_that_of_the_cleaned_text(string text, int length) =>
        Assert.Equal(Truth.True, new LengthTest([new NumberTest(NumberRelation.Is, Bound<decimal>.Of(length))]).Test(FieldValue.Of(text), "", ValuesScope.Create()));

    internal static string Letter(Truth truth) => truth.ToString()[..1];

    internal static string Text(ValueTest test) => string.Create(CultureInfo.InvariantCulture, $"{test.Description.Vi} / {test.Description.En}");

    private static NumberTest Of(object relation) => new((NumberRelation)relation, Bound<decimal>.Of(3));
}
