using System.Globalization;
using PortalRules.Facts;
using PortalRules.Language;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Periods;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Language;

public sealed class PeriodsTests
{
    private static readonly FactField Published = FactKinds.Articles.Field("published")!;
    private static readonly FactField Modified = FactKinds.Articles.Field("modified")!;

    [Theory]
    [InlineData("2023-03-01..2023-03-31", "tháng 3/2023 / 2023-03")]
    [InlineData("2023-02-01..2023-02-28", "tháng 2/2023 / 2023-02")]
    [InlineData("2023-01-01..2023-03-31", "quý I/2023 / 2023-Q1")]
    [InlineData("2023-10-01..2023-12-31", "quý IV/2023 / 2023-Q4")]
    [InlineData("2023-01-01..2023-06-30", "6 tháng đầu năm 2023 / 2023-H1")]
    [InlineData("2023-07-01..2023-12-31", "6 tháng cuối năm 2023 / 2023-H2")]
    [InlineData("2023-01-01..2023-12-31", "năm 2023 / 2023")]
    [InlineData("2023-03-05..2023-03-05", "ngày 05/03/2023 / 05/03/2023")]
    [InlineData("2023-03-05..2023-04-04", "từ 05/03/2023 đến 04/04/2023 / 05/03/2023 to 04/04/2023")]
    public void Days_have_the_name_of_their_unit(string days, string name) => Assert.Equal(name, Both(PeriodNames.Of(Span(days))));

    [Theory]
    [InlineData(PeriodUnit.Week, "tuần 52 năm 2022 / week 2022-W52", "2022-12-26")]
    [InlineData(PeriodUnit.Week, "tuần 5 năm 2023 / week 2023-W05", "2023-01-30")]
    [InlineData(PeriodUnit.Quarter, "quý II/2023 / 2023-Q2", "2023-04-01")]
    [InlineData(PeriodUnit.Year, "năm 2023 / 2023", "2023-01-01")]
    public void A_unit_has_its_name(object unit, string name, string start) => Assert.Equal(name, Both(PeriodNames.Of((PeriodUnit)unit, Day(start))));

    [Theory]
    [InlineData(PeriodUnit.Week, "tuần", "week")]
    [InlineData(PeriodUnit.Month, "tháng", "month")]
    [InlineData(PeriodUnit.Quarter, "quý", "quarter")]
    [InlineData(PeriodUnit.HalfYear, "nửa năm", "half-year")]
    [InlineData(PeriodUnit.Year, "năm", "year")]
    public void A_repeated_period_is_told_in_words(object unit, string vi, string en)
    {
        Assert.Equal($"từng {vi} / each {en}", Both(new EveryPeriod((PeriodUnit)unit, null).Description));
        Assert.Equal($"từng {vi} (chốt ngày 25) / each {en} (closed on day 25)", Both(new EveryPeriod((PeriodUnit)unit, 25).Description));
    }

    [Fact]
    public void A_period_with_a_cut_off_day_is_named_with_its_days()
    {
        var spans = new EveryPeriod(PeriodUnit.Month, 25).Resolve(Scope("2023-03-31", "2023-01-26..2023-02-25"));
        Assert.Equal("tháng 2/2023 (từ 26/01/2023 đến 25/02/2023) / 2023-02 (26/01/2023 to 25/02/2023)", Both(Assert.Single(spans.Spans).Name));
    }

    [Theory]
    [InlineData("0001-01-01", PeriodUnit.Week)]
    [InlineData("0001-01-30", PeriodUnit.Month)]
    [InlineData("0001-12-30", PeriodUnit.Year)]
    public void At_the_beginning_of_the_calendar_nothing_is_over(string asOf, object unit) =>
        Assert.Equal("no-whole-period", new EveryPeriod((PeriodUnit)unit, null).Resolve(Scope(asOf)).Problem?.Reason);

    [Theory]
    [InlineData(PeriodUnit.Week, null, "9999-12-01..9999-12-31", 4)]
    [InlineData(PeriodUnit.Month, null, "9999-11-01..9999-12-31", 2)]
    [InlineData(PeriodUnit.Year, 25, "9998-01-01..9999-12-31", 1)]
    public void At_the_end_of_the_calendar_the_last_unit_still_counts(object unit, int? cutOffDay, string run, int count) =>
        Assert.Equal(count, new EveryPeriod((PeriodUnit)unit, cutOffDay).Resolve(Scope("2023-03-31", run)).Spans.Length);

    [Fact]
    public void A_run_over_centuries_is_refused_and_not_judged_in_part() =>
        Assert.Equal("period-too-long", new EveryPeriod(PeriodUnit.Week, null).Resolve(Scope("2023-03-31", "1700-01-04..2023-01-01")).Problem?.Reason);

    [Fact]
    public void From_and_to_are_both_included() =>
        Assert.Equal("2023-01-01..2023-01-31", Assert.Single(Fixed("2023-01-01", "2023-01-31").Resolve(Scope("2023-03-31")).Spans).Days.ToString());

    [Fact]
    public void One_day_is_a_period() => Assert.Single(Fixed("2023-01-01", "2023-01-01").Resolve(Scope("2023-03-31")).Spans);

    [Fact]
    public void A_period_that_ends_before_it_begins_does_not_apply()
    {
        var problem = Fixed("2023-02-01", "2023-01-31").Resolve(Scope("2023-03-31")).Problem!;
        Assert.Equal((Outcome.NotApplicable, "empty-period"), (problem.Outcome, problem.Reason));
    }

    [Fact]
    public void A_doubted_day_leaves_the_period_open()
    {
        var doubted = Bound<DateOnly>.Of(ValuesScope.Inferred("date", Day("2023-01-15")));
        var scope = ValuesScope.Create(doubtInferred: true);
        Assert.Equal("inferred-threshold", new FixedPeriod(doubted, At("2023-01-31")).Resolve(scope).Problem?.Reason);
        Assert.Equal("inferred-threshold", new FixedPeriod(At("2023-01-01"), doubted).Resolve(scope).Problem?.Reason);
        Assert.Equal("inferred-threshold", new LastPeriod(Bound<Duration>.Of(ValuesScope.Inferred("duration", new Duration(3, "days")))).Resolve(scope).Problem?.Reason);
        Assert.Equal(Outcome.NeedsReview, new FixedPeriod(doubted, doubted).Resolve(scope).Problem?.Outcome);
    }

    [Fact]
    public void Working_days_without_a_holiday_table_leave_the_period_open()
    {
        var problem = new LastPeriod(Bound<Duration>.Of(new Duration(3, "working-days"))).Resolve(Scope("2023-03-31")).Problem!;
        Assert.Equal((Outcome.NeedsReview, "no-holiday-table"), (problem.Outcome, problem.Reason));
    }

    [Fact]
    public void The_given_period_is_that_of_the_run()
    {
        Assert.Equal("2023-01-01..2023-03-31", Assert.Single(new GivenPeriod().Resolve(Scope("2023-03-31", "2023-01-01..2023-03-31")).Spans).Days.ToString());
        Assert.Equal("period-not-given", new GivenPeriod().Resolve(Scope("2023-03-31")).Problem?.Reason);
    }

    [Theory]
    [InlineData("2023-02-28", null, Truth.False)]
    [InlineData("2023-03-01", null, Truth.True)]
    [InlineData("2023-03-31", null, Truth.True)]
    [InlineData("2023-04-01", null, Truth.False)]
    [InlineData("2023-03", null, Truth.True)]
    [InlineData("?", null, Truth.Unknown)]
    [InlineData("?", "2023-03-01", Truth.True)]
    [InlineData("?", "2023-04-01", Truth.False)]
    [InlineData("-", "2023-03-01", Truth.True)]
    [InlineData("-", "?", Truth.False)]
    [InlineData("2023-02-28", "2023-03-01", Truth.False)]
    public void A_fact_falls_into_a_period_by_its_first_known_date(string published, string? modified, object expected)
    {
        var article = Article(published, modified ?? "-");
        Assert.Equal((Truth)expected, March(Published, Modified).Test(article, Scope("2023-03-31")));
    }

    [Theory]
    [InlineData("2023-03-10", 0)]
    [InlineData("2023-04-10", 0)]
    [InlineData("-", 0)]
    [InlineData("?", 1)]
    public void Only_an_open_date_is_explained(string published, int count)
    {
        var explanation = new Explanation();
        March(Published).Explain(Article(published), Scope("2023-03-31"), explanation);
        Assert.Equal(count, explanation.Open.Count);
        Assert.Empty(explanation.Wrong);
    }

    [Fact]
    public void A_month_that_reaches_over_the_edge_is_explained()
    {
        var explanation = new Explanation();
        var test = new PeriodTest(new PeriodSpan(Span("2023-03-05..2023-03-31"), "", new("kỳ thử", "the trial")), [Published], isMainDate: true);
        test.Explain(Article("2023-03"), Scope("2023-03-31"), explanation);
        Assert.Contains("03/2023", Assert.Single(explanation.Open).Text.Vi, StringComparison.Ordinal);
        Assert.Contains("kỳ thử", explanation.Open[0].Text.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "published", "2023-03-01")]
    [InlineData(true, "modified", null)]
    [InlineData(false, "published", null)]
    public void Only_the_main_date_tells_since_when_a_capture_must_be_complete(bool isMainDate, string field, string? day) =>
        Assert.Equal(day, new PeriodTest(new PeriodSpan(Span("2023-03-01..2023-03-31"), "", new("tháng 3", "March")), [Published], isMainDate).Earliest(field, Scope("2023-03-31"))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void A_period_is_told_in_words()
    {
        var article = Article("2023-03-05");
        Assert.Equal("ngày đăng: 05/03/2023 / date of publication: 05/03/2023", Both(March(Published).Shown(article, Scope("2023-03-31"))));
        Assert.Equal("ngày đăng trong tháng 3 / date of publication in March", Both(March(Published).Description));
        Assert.Equal("3 tháng gần đây / the last 3 months", Both(new LastPeriod(Bound<Duration>.Of(new Duration(3, "months"))).Description));
        Assert.Equal("kỳ đánh giá / the period of the run", Both(new GivenPeriod().Description));
    }

    private static PeriodTest March(params ReadOnlySpan<FactField> dates) =>
        new(new PeriodSpan(Span("2023-03-01..2023-03-31"), "", new("tháng 3", "March")), [.. dates], isMainDate: true);

    private static Article Article(string published, string modified = "-") => new() { Url = "/a", Title = "A", Published = Read(published), Modified = Read(modified) };

    private static FixedPeriod Fixed(string from, string to) => new(At(from), At(to));

    private static Bound<DateOnly> At(string day) => Bound<DateOnly>.Of(Day(day));

    private static Known<PortalDate?> Read(string text) => text switch
    {
        "?" => Known<PortalDate?>.Unknown(),
        "-" => Known<PortalDate?>.Of(null),
        _ => Known<PortalDate?>.Of(PortalDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text))),
    };

    private static string Both(LocalizedText text) => $"{text.Vi} / {text.En}";

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateSpan Span(string text) => DateSpan.TryParse(text, out var span) ? span : throw new ArgumentException(text, nameof(text));

    private static CheckScope Scope(string asOf, string? run = null) =>
        new(PortalSnapshot.For(new Portal { Id = "p" }), Day(asOf), new CampaignMatcher(PortalVocabulary.Empty)) { Period = run is null ? null : Span(run) };
}
