using PortalRules.Language;
using PortalRules.Language.Periods;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Language;

/// <summary>Repeated periods divide the time: each day lies in exactly one of them, whatever the unit and the cut-off day.</summary>
public sealed class PeriodsPropertyTests
{
    private static readonly DateSpan Years = new(new DateOnly(2018, 6, 17), new DateOnly(2025, 5, 3));

    [Fact]
    public void Each_day_lies_in_one_period_and_no_two_have_the_same_key() => ForAllUnits((unit, cutOffDay) =>
    {
        var spans = Spans(unit, cutOffDay, Years);
        for (var i = 1; i < spans.Count; i++)
            Assert.Equal(spans[i - 1].Days.Last.AddDays(1), spans[i].Days.First);
        Assert.Equal(spans.Count, spans.Select(s => s.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(spans.Count, spans.Select(s => s.Name.Vi).Distinct(StringComparer.Ordinal).Count());
        Assert.InRange(spans[0].Days.First.DayNumber - Years.First.DayNumber, 0, 366);
        Assert.InRange(Years.Last.DayNumber - spans[^1].Days.Last.DayNumber, 0, 366);
    });

    [Fact]
    public void A_run_of_exactly_one_period_judges_that_one() => ForAllUnits((unit, cutOffDay) =>
        Assert.All(Spans(unit, cutOffDay, Years), span => Assert.Equal([span.Key], Spans(unit, cutOffDay, span.Days).Select(s => s.Key))));

    [Fact]
    public void A_run_that_lacks_a_day_at_either_end_judges_none() => ForAllUnits((unit, cutOffDay) =>
    {
        var days = Spans(unit, cutOffDay, Years)[1].Days;
        Assert.Empty(Spans(unit, cutOffDay, new DateSpan(days.First.AddDays(1), days.Last)));
        Assert.Empty(Spans(unit, cutOffDay, new DateSpan(days.First, days.Last.AddDays(-1))));
    });

    [Fact]
    public void Without_a_run_the_last_one_that_is_over_is_judged() => ForAllUnits((unit, cutOffDay) =>
    {
        var spans = Spans(unit, cutOffDay, Years);
        var (one, next) = (spans[2], spans[3]);
        foreach (var asOf in (ReadOnlySpan<DateOnly>)[one.Days.Last, next.Days.First, next.Days.Last.AddDays(-1)])
            Assert.Equal([one.Key], new EveryPeriod(unit, cutOffDay).Resolve(Scope(asOf, run: null)).Spans.Select(s => s.Key));
    });

    [Fact]
    public void A_period_ends_on_its_cut_off_day() => ForAllUnits((unit, cutOffDay) => Assert.All(
        Spans(unit, cutOffDay, Years).Where(_ => cutOffDay is not null),
        span => Assert.Equal(Math.Min(cutOffDay!.Value, DateTime.DaysInMonth(span.Days.Last.Year, span.Days.Last.Month)), span.Days.Last.Day)));

    [Theory]
    [InlineData(PeriodUnit.Week, "2023-W01 2023-W02 2023-W03 2023-W04")]
    [InlineData(PeriodUnit.Month, "2023-01 2023-02 2023-03 2023-04 2023-05 2023-06 2023-07 2023-08 2023-09 2023-10 2023-11 2023-12")]
    [InlineData(PeriodUnit.Quarter, "2023-Q1 2023-Q2 2023-Q3 2023-Q4")]
    [InlineData(PeriodUnit.HalfYear, "2023-H1 2023-H2")]
    [InlineData(PeriodUnit.Year, "2023")]
    public void Keys_are_those_by_which_a_period_is_given(object unit, string keys)
    {
        var spans = Spans((PeriodUnit)unit, null, new DateSpan(new DateOnly(2023, 1, 1), new DateOnly(2023, unit is PeriodUnit.Week ? 1 : 12, unit is PeriodUnit.Week ? 29 : 31)));
        Assert.Equal(keys, string.Join(' ', spans.Select(s => s.Key)));
        Assert.All(spans, s => Assert.True(DateSpan.TryParse(s.Key, out var days) && days == s.Days));
    }

    private static void ForAllUnits(Action<PeriodUnit, int?> holds)
    {
        foreach (var unit in Enum.GetValues<PeriodUnit>())
        {
            holds(unit, null);
            foreach (var day in Enumerable.Range(1, unit is PeriodUnit.Week ? 0 : 31))
                holds(unit, day);
        }
    }

    private static IReadOnlyList<PeriodSpan> Spans(PeriodUnit unit, int? cutOffDay, DateSpan run) =>
        new EveryPeriod(unit, cutOffDay).Resolve(Scope(run.Last, run)).Spans;

    private static CheckScope Scope(DateOnly asOf, DateSpan? run) =>
        new(PortalSnapshot.For(new Portal { Id = "p" }), asOf, new CampaignMatcher(PortalVocabulary.Empty)) { Period = run };
}
