using FsCheck;
using FsCheck.Fluent;
using PortalRules.Language;
using PortalRules.Language.Meaning;
using PortalRules.Language.Periods;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Vocabulary;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Language;

/// <summary>When the as-of date moves by one day, only the days at the edges of what is accepted move.</summary>
public sealed class AsOfPropertyTests
{
    // Invented years: what counts here is the arithmetic.
    private static readonly HolidayCalendar Holidays = VocabularyText.Read("""
        - { holidays: 2027, known-from: read, days: [{ day: 2027-01-01, vi: Tết Dương lịch }] }
        - { holidays: 2028, known-from: read, days: [{ from: 2028-01-25, until: 2028-01-31, vi: Tết Nguyên đán }] }
        - { holidays: 2029, known-from: read, days: [{ from: 2029-04-30, until: 2029-05-01, vi: Nghỉ lễ, worked-instead: 2029-05-05 }] }
        """).Holidays;

    [Theory]
    [InlineData("days", 1)]
    [InlineData("months", 4)]
    [InlineData("years", 2)]
    [InlineData("working-days", 10)]
    public void In_last_loses_the_oldest_and_gains_the_new_day(string unit, int most) => ForAllDays(unit, (day, length) =>
    {
        var (before, after) = (Days(day, AgeRelation.InLast, length), Days(day.AddDays(1), AgeRelation.InLast, length));
        return before.Last == day && after.Last == day.AddDays(1) && IsSmallStep(before.First, after.First, unit, most);
    });

    [Theory]
    [InlineData("days", 1)]
    [InlineData("months", 4)]
    [InlineData("years", 2)]
    [InlineData("working-days", 10)]
    public void In_next_loses_the_day_that_is_over_and_gains_the_next_ones(string unit, int most) => ForAllDays(unit, (day, length) =>
    {
        var (before, after) = (Days(day, AgeRelation.InNext, length), Days(day.AddDays(1), AgeRelation.InNext, length));
        return before.First == day && after.First == day.AddDays(1) && IsSmallStep(before.Last, after.Last, unit, most);
    });

    [Theory]
    [InlineData("days")]
    [InlineData("months")]
    [InlineData("years")]
    [InlineData("working-days")]
    public void Older_than_is_all_that_lies_before_in_last(string unit) => ForAllDays(unit, (day, length) =>
        Days(day, AgeRelation.OlderThan, length) == new DateSpan(DateOnly.MinValue, Days(day, AgeRelation.InLast, length).First.AddDays(-1)));

    [Theory]
    [InlineData("days")]
    [InlineData("months")]
    [InlineData("years")]
    [InlineData("working-days")]
    public void Last_period_is_in_last(string unit) => ForAllDays(unit, (day, length) =>
        new LastPeriod(Bound<Duration>.Of(length)).Resolve(Scope(day)).Spans.Single().Days == Days(day, AgeRelation.InLast, length));

    [Theory]
    [InlineData(AgeRelation.InLast)]
    [InlineData(AgeRelation.InNext)]
    [InlineData(AgeRelation.OlderThan)]
    public void What_lies_beyond_the_holiday_tables_is_not_known(object relation)
    {
        var age = new DayAge((AgeRelation)relation, Bound<Duration>.Of(new Duration(600, "working-days")));
        var scope = Scope(new DateOnly(2028, 6, 1));
        Assert.Null(age.In(scope));
        Assert.Equal(Truth.Unknown, new DateTest(age).Test(FieldValue.Of((object)PortalDate.Day(scope.AsOf)), "", scope));
    }

    [Theory]
    [InlineData(AgeRelation.OlderThan, null)]
    [InlineData(AgeRelation.InLast, "0001-01-01..2028-06-01")]
    public void Longer_ago_than_the_calendar_reaches_there_is_nothing(object relation, string? days) =>
        Assert.Equal(days, new DayAge((AgeRelation)relation, Bound<Duration>.Of(new Duration(9_000, "years"))).In(Scope(new DateOnly(2028, 6, 1)))?.ToString());

    private static DateSpan Days(DateOnly asOf, AgeRelation relation, Duration length) =>
        new DayAge(relation, Bound<Duration>.Of(length)).In(Scope(asOf)) ?? throw new InvalidOperationException("The tables hold these years.");

    // Months are not equally long, and days off do not count: an edge may stay, or step over some.
    private static bool IsSmallStep(DateOnly before, DateOnly after, string unit, int most)
    {
        var step = after.DayNumber - before.DayNumber;
        return unit is "days" ? step == 1 : step >= 0 && step <= most;
    }

    private static void ForAllDays(string unit, Func<DateOnly, Duration, bool> holds) => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        return holds(new DateOnly(2028, 1, 1).AddDays(random.Next(366)), new Duration(random.Next(1, unit is "years" ? 5 : 40), unit));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static CheckScope Scope(DateOnly asOf) =>
        new(PortalSnapshot.For(new Portal { Id = "p" }), asOf, new CampaignMatcher(PortalVocabulary.Empty)) { Holidays = Holidays };
}
