using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Vocabulary;

public sealed class HolidayCalendarTests
{
    // Invented years: what counts here is the arithmetic.
    private static readonly HolidayCalendar Calendar = VocabularyText.Read("""
        - holidays: 2030
          known-from: read
          days:
            - { day: 2030-01-01, vi: Tết Dương lịch, en: New Year }
            - { from: 2030-04-29, until: 2030-05-01, vi: Nghỉ lễ, worked-instead: 2030-05-04 }
        - holidays: 2031
          known-from: read
          days:
            - { day: 2031-01-01, vi: Tết Dương lịch }
        """).Holidays;

    [Theory]
    [InlineData(2030, 4, 26, true)]
    [InlineData(2030, 4, 30, false)]
    [InlineData(2030, 5, 4, true)]
    [InlineData(2030, 5, 5, false)]
    [InlineData(2029, 5, 2, null)]
    public void Day_is_worked_by_the_table_of_its_year(int year, int month, int day, bool? works) =>
        Assert.Equal(works, Calendar.IsWorkingDay(new DateOnly(year, month, day)));

    [Fact]
    public void Five_working_days_step_over_the_holidays_and_count_the_worked_Saturday() =>
        Assert.Equal(new DateOnly(2030, 5, 6), Calendar.Shift(new DateOnly(2030, 4, 26), 4));

    [Fact]
    public void Way_into_a_year_without_a_table_ends_nowhere() => Assert.Null(Calendar.Shift(new DateOnly(2031, 12, 30), 5));

    [Fact]
    public void Holiday_has_its_name() =>
        Assert.Equal(("New Year", null), (Calendar.HolidayOn(new DateOnly(2030, 1, 1))?.In("en"), Calendar.HolidayOn(new DateOnly(2030, 1, 2))));

    [Fact]
    public void Years_with_a_table_are_known_and_no_others() => Assert.Equal([2030, 2031], Calendar.Years);

    [Fact]
    public void Comment_alone_knows_no_year() => Assert.Empty(VocabularyText.Read("# nothing is known yet").Holidays.Years);

    [Fact]
    public void Going_some_working_days_passes_exactly_so_many() => Prop.ForAll(Days(), Counts(), (day, count) =>
    {
        if (Calendar.Shift(day, count) is not { } end)
            return true;
        var passed = Enumerable.Range(1, end.DayNumber - day.DayNumber).Count(i => Calendar.IsWorkingDay(day.AddDays(i)) is true);
        return passed == count && (count == 0 || Calendar.IsWorkingDay(end) is true);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Back_from_a_working_day_and_forth_again_is_where_one_was() => Prop.ForAll(Days(), Counts(), (day, count) =>
        Calendar.IsWorkingDay(day) is not true || Calendar.Shift(day, -count) is not { } back || Calendar.Shift(back, count) == day).QuickCheckThrowOnFailure();

    [Fact]
    public void Later_start_never_ends_earlier() => Prop.ForAll(Days(), Counts(), (day, count) =>
        Calendar.Shift(day, count) is not { } one || Calendar.Shift(day.AddDays(1), count) is not { } next || one <= next).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, "2030-04-26", "2030-05-02")]
    [InlineData(-1, "2030-05-02", "2030-04-26")]
    [InlineData(-2, "2030-05-06", "2030-05-03")]
    [InlineData(0, "2030-05-01", "2030-05-01")]
    [InlineData(0, "2029-05-01", "2029-05-01")]
    [InlineData(1, "2029-12-31", "2030-01-02")]
    [InlineData(-1, "2030-01-02", null)]
    [InlineData(1, "9999-12-31", null)]
    [InlineData(-1, "0001-01-01", null)]
    public void Working_days_are_counted_both_ways(int count, string from, string? to) =>
        Assert.Equal(to, Calendar.Shift(DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture), count)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void A_year_in_which_nobody_works_ends_nowhere()
    {
        var idle = new HolidayCalendar(Enumerable.Range(1, 9_999), [], []);
        Assert.Equal(new DateOnly(2030, 1, 1).AddDays(3_892), idle.Shift(new DateOnly(2030, 1, 1), 2_780));
        Assert.Null(idle.Shift(new DateOnly(2030, 1, 1), 3_000));
        Assert.Equal(DateOnly.MaxValue, idle.Shift(DateOnly.MaxValue.AddDays(-1), 1));
        Assert.Equal(DateOnly.MinValue, idle.Shift(DateOnly.MinValue.AddDays(1), -1));
    }

    [Fact]
    public void A_calendar_that_knows_nothing_knows_no_day() =>
        Assert.Equal((false, null, null), (HolidayCalendar.Empty.Knows(2030), HolidayCalendar.Empty.IsWorkingDay(new DateOnly(2030, 1, 2)), HolidayCalendar.Empty.HolidayOn(new DateOnly(2030, 1, 1))));

    private static Arbitrary<DateOnly> Days() => Gen.Choose(0, 720).Select(d => new DateOnly(2030, 1, 1).AddDays(d)).ToArbitrary();

    private static Arbitrary<int> Counts() => Gen.Choose(0, 40).ToArbitrary();
}
