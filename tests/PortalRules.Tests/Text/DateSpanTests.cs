using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Text;

namespace PortalRules.Tests.Text;

public sealed class DateSpanTests
{
    [Theory]
    [InlineData("2024", "2024-01-01..2024-12-31")]
    [InlineData("2024-H1", "2024-01-01..2024-06-30")]
    [InlineData("2024-H2", "2024-07-01..2024-12-31")]
    [InlineData("2024-Q1", "2024-01-01..2024-03-31")]
    [InlineData("2024-Q2", "2024-04-01..2024-06-30")]
    [InlineData("2024-Q3", "2024-07-01..2024-09-30")]
    [InlineData("2024-Q4", "2024-10-01..2024-12-31")]
    [InlineData("2024-01", "2024-01-01..2024-01-31")]
    [InlineData("2024-02", "2024-02-01..2024-02-29")]
    [InlineData("2023-12", "2023-12-01..2023-12-31")]
    [InlineData("2024-W01", "2024-01-01..2024-01-07")]
    [InlineData("2024-W52", "2024-12-23..2024-12-29")]
    [InlineData("2020-W53", "2020-12-28..2021-01-03")]
    [InlineData("2024-03-31", "2024-03-31..2024-03-31")]
    [InlineData("2024-01-05..2024-07-07", "2024-01-05..2024-07-07")]
    [InlineData("2024-01-05..2024-01-05", "2024-01-05..2024-01-05")]
    [InlineData("0001", "0001-01-01..0001-12-31")]
    [InlineData("9999", "9999-01-01..9999-12-31")]
    public void Period_is_read_as_people_write_it(string text, string days) =>
        Assert.Equal((true, days), (DateSpan.TryParse(text, out var span), span.ToString()));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("202")]
    [InlineData("0000")]
    [InlineData("abcd")]
    [InlineData("-024")]
    [InlineData("2024-")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("2024-1")]
    [InlineData("2024-001")]
    [InlineData("2024-ab")]
    [InlineData("2024-Q0")]
    [InlineData("2024-Q5")]
    [InlineData("2024-Q10")]
    [InlineData("2024-H0")]
    [InlineData("2024-H3")]
    [InlineData("2024-W00")]
    [InlineData("2024-W53")]
    [InlineData("2024-W1")]
    [InlineData("2024-W001")]
    [InlineData("2024-Wab")]
    [InlineData("2024Q1")]
    [InlineData("2024-02-30")]
    [InlineData("2024-02-01..")]
    [InlineData("..2024-02-01")]
    [InlineData("2024-02-02..2024-02-01")]
    [InlineData("2024-01-01..2024-02-01..2024-03-01")]
    [InlineData("2024..2025")]
    [InlineData(" 2024")]
    public void Anything_else_is_no_period(string? text) => Assert.False(DateSpan.TryParse(text, out _));

    [Fact]
    public void What_is_printed_is_read_again() => Prop.ForAll<int, ushort>((seed, length) =>
    {
        var first = DateOnly.FromDayNumber(new Random(seed).Next(DateOnly.MaxValue.DayNumber - ushort.MaxValue));
        var span = new DateSpan(first, first.AddDays(length));
        return DateSpan.TryParse(span.ToString(), out var read) && read == span;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2020, 53)]
    [InlineData(2021, 52)]
    [InlineData(2026, 53)]
    public void Weeks_of_a_year_follow_each_other_from_Monday(int year, int count)
    {
        var weeks = Enumerable.Range(1, 60).Select(w => DateSpan.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year}-W{w:00}"), out var span) ? span : (DateSpan?)null).OfType<DateSpan>().ToList();
        Assert.Equal(count, weeks.Count);
        Assert.All(weeks, w => Assert.Equal((DayOfWeek.Monday, 6), (w.First.DayOfWeek, w.Last.DayNumber - w.First.DayNumber)));
        Assert.All(weeks.Zip(weeks.Skip(1)), pair => Assert.Equal(pair.First.Last.AddDays(1), pair.Second.First));
    }

    [Fact]
    public void Span_that_ends_before_it_begins_is_refused_with_both_days()
    {
        var error = Assert.Throws<ArgumentException>(() => new DateSpan(new DateOnly(2024, 2, 2), new DateOnly(2024, 2, 1)));
        Assert.Contains("2024-02-01, before it begins on 2024-02-02", error.Message, StringComparison.Ordinal);
        Assert.Equal("last", error.ParamName);
    }
}
