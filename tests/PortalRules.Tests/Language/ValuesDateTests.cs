using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Tests.Language;

public sealed class ValuesDateTests
{
    private static readonly string[] Around = ["2023-03-14", "2023-03-15", "2023-03-16"];

    [Theory]
    [InlineData(DayRelation.Is, "FTF")]
    [InlineData(DayRelation.Before, "TFF")]
    [InlineData(DayRelation.After, "FFT")]
    [InlineData(DayRelation.From, "FTT")]
    [InlineData(DayRelation.Until, "TTF")]
    public void A_day_before_at_and_after_the_limit(object relation, string expected) =>
        Assert.Equal(expected, Letters(new DateTest(new DayLimit((DayRelation)relation, Bound<DateOnly>.Of(new DateOnly(2023, 3, 15)))), Around));

    // As of 31 March 2023.
    [Theory]
    [InlineData(AgeRelation.InLast, "2023-03-16 2023-03-17 2023-03-31 2023-04-01", "FTTF")]
    [InlineData(AgeRelation.InNext, "2023-03-30 2023-03-31 2023-04-14 2023-04-15", "FTTF")]
    [InlineData(AgeRelation.OlderThan, "2023-03-16 2023-03-17 2023-03-31 2023-04-01", "TFFF")]
    public void Fourteen_days_are_counted_from_the_day_of_the_check(object relation, string days, string expected) =>
        Assert.Equal(expected, Letters(new DateTest(new DayAge((AgeRelation)relation, Bound<Duration>.Of(new Duration(14, "days")))), days.Split(' ')));

    [Theory]
    [InlineData("months", "2023-02-27 2023-02-28", "FT")]
    [InlineData("years", "2022-03-30 2022-03-31", "FT")]
    public void Months_and_years_end_on_the_same_or_the_last_day(string unit, string days, string expected) =>
        Assert.Equal(expected, Letters(new DateTest(new DayAge(AgeRelation.InLast, Bound<Duration>.Of(new Duration(1, unit)))), days.Split(' ')));

    [Fact]
    public void A_month_without_a_day_is_decided_only_where_all_its_days_agree() =>
        Assert.Equal("TUF", Letters(new DateTest(new DayLimit(DayRelation.Before, Bound<DateOnly>.Of(new DateOnly(2023, 3, 15)))), "2023-02", "2023-03", "2023-04"));

    [Fact]
    public void What_is_no_date_is_not_in_any_span() =>
        Assert.Equal("F", ValuesNumberTests.Letter(new DateTest(new DayLimit(DayRelation.Before, Bound<DateOnly>.Of(new DateOnly(2023, 3, 15)))).Test(FieldValue.Of("2023"), "", ValuesScope.Create())));

    [Fact]
    public void A_doubted_parameter_leaves_it_unknown()
    {
        var day = new DateTest(new DayLimit(DayRelation.Before, Bound<DateOnly>.Of(ValuesScope.Inferred("date", new DateOnly(2023, 3, 15)))));
        var length = new DateTest(new DayAge(AgeRelation.InLast, Bound<Duration>.Of(ValuesScope.Inferred("duration", new Duration(20, "days")))));
        var value = FieldValue.Of((object)Date("2023-03-14"));

        Assert.Equal("TUTU", string.Concat(new[] { (day, false), (day, true), (length, false), (length, true) }.Select(t => ValuesNumberTests.Letter(t.Item1.Test(value, "", ValuesScope.Create(t.Item2))))));
    }

    [Theory]
    [InlineData(DayRelation.Is, "là ngày 15/03/2023")]
    [InlineData(DayRelation.Before, "trước ngày 15/03/2023")]
    [InlineData(DayRelation.After, "sau ngày 15/03/2023")]
    [InlineData(DayRelation.From, "từ ngày 15/03/2023")]
    [InlineData(DayRelation.Until, "đến hết ngày 15/03/2023")]
    public void A_limit_is_told_in_words(object relation, string expected) =>
        Assert.Equal(expected, new DateTest(new DayLimit((DayRelation)relation, Bound<DateOnly>.Of(new DateOnly(2023, 3, 15)))).Description.Vi);

    [Theory]
    [InlineData(AgeRelation.InLast, "trong 3 tháng gần đây / in the last 3 months")]
    [InlineData(AgeRelation.InNext, "trong 3 tháng tới / in the next 3 months")]
    [InlineData(AgeRelation.OlderThan, "đã quá 3 tháng / more than 3 months ago")]
    public void A_length_of_time_is_told_in_words(object relation, string expected) =>
        Assert.Equal(expected, ValuesNumberTests.Text(new DateTest(new DayAge((AgeRelation)relation, Bound<Duration>.Of(new Duration(3, "months"))))));

    [Theory]
    [InlineData("2022-12-31", false)]
    [InlineData("2023-01-01", true)]
    [InlineData("2023-03-31", true)]
    [InlineData("2023-04-01", false)]
    public void A_span_holds_its_first_and_last_day(string day, bool holds) =>
        Assert.Equal(holds, new DateSpan(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31)).Contains(Date(day).First));

    private static string Letters(DateTest test, params ReadOnlySpan<string> days)
    {
        var letters = "";
        foreach (var day in days)
            letters += ValuesNumberTests.Letter(test.Test(FieldValue.Of((object)Date(day)), "", ValuesScope.Create()));
        return letters;
    }

    private static PortalDate Date(string text) => PortalDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));
}
