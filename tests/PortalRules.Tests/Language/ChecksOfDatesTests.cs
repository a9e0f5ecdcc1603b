using PortalRules.Facts;
using PortalRules.Language;
using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Periods;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Language;

/// <summary>A capture that is complete since 1 February 2023 is enough for whoever asks of no earlier day.</summary>
public sealed class ChecksOfDatesTests
{
    private static readonly FactField Published = FactKinds.Articles.Field("published")!;
    private static readonly FactField Modified = FactKinds.Articles.Field("modified")!;

    [Theory]
    [InlineData("published", "2023-01-31", true)]
    [InlineData("published", "2023-02-01", false)]
    [InlineData("published", "2023-02-02", false)]
    [InlineData("modified", "2023-02-02", true)]
    public void A_condition_on_the_date_says_from_which_day_is_asked(string field, string from, bool open)
    {
        var scope = Scope();
        var test = new FieldTest(FactKinds.Articles.Field(field)!, new DateTest(new DayLimit(DayRelation.From, Bound<DateOnly>.Of(Day(from)))));
        var selection = Selection.Of(FactKinds.Articles, scope, sample: false);
        Assert.Equal((true, open), (selection.IsOpen, selection.Where(test, scope).IsOpen));
        Assert.Equal(open ? Outcome.NeedsReview : Outcome.Fail, new CountCheck([new NumberTest(NumberRelation.AtLeast, Bound<decimal>.Of(2))], SomePeople.Kind).Judge(selection.Where(test, scope), scope).Outcome);
    }

    [Theory]
    [InlineData(true, "2023-01-31..2023-03-01", true)]
    [InlineData(true, "2023-02-01..2023-03-01", false)]
    [InlineData(true, "2023-03-01..2023-03-31", false)]
    [InlineData(false, "2023-03-01..2023-03-31", true)]
    public void A_period_says_from_which_day_is_asked(bool isMainDate, string days, bool open)
    {
        var scope = Scope();
        Assert.True(DateSpan.TryParse(days, out var span));
        var test = new PeriodTest(new PeriodSpan(span, "", new("kỳ", "period")), [isMainDate ? Published : Modified], isMainDate);
        Assert.Equal(open, Selection.Of(FactKinds.Articles, scope, sample: false).During(test, scope).IsOpen);
    }

    [Fact]
    public void A_complete_capture_stays_complete_whatever_is_asked()
    {
        var scope = Scope(Completeness.Complete);
        var test = new PeriodTest(new PeriodSpan(new DateSpan(Day("2020-01-01"), Day("2023-03-01")), "", new("kỳ", "period")), [Published], isMainDate: true);
        var selection = Selection.Of(FactKinds.Articles, scope, sample: false);
        Assert.False(selection.Where(new FieldTest(Modified, new PresenceTest(present: true)), scope).IsOpen);
        Assert.False(selection.During(test, scope).IsOpen);
        Assert.False(selection.In(new FieldTest(Modified, new PresenceTest(present: true)), scope).IsOpen);
    }

    [Fact]
    public void A_capture_that_says_nothing_of_its_completeness_is_open()
    {
        var scope = new CheckScope(PortalSnapshot.For(new Portal { Id = "p" }), Day("2023-03-31"), new CampaignMatcher(PortalVocabulary.Empty));
        Assert.True(Selection.Of(FactKinds.Articles, scope, sample: false).IsOpen);
    }

    [Fact]
    public void Nested_facts_are_all_there_are_and_none_is_a_pass()
    {
        var empty = Selection.Nested(new FactList(FactKinds.Officials, []));
        var scope = ValuesScope.Create();
        Assert.False(empty.IsOpen);
        Assert.Equal(Outcome.Pass, new EachCheck(SomePeople.HasPhone("1"), SomePeople.Kind).Judge(empty, scope).Outcome);
        Assert.Equal(Outcome.Pass, new ShareCheck(SomePeople.HasPhone("1"), [new NumberTest(NumberRelation.AtLeast, Bound<decimal>.Of(1))], SomePeople.Kind).Judge(empty, scope).Outcome);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static CheckScope Scope(Completeness? completeness = null) => new(
        PortalSnapshot.For(new Portal { Id = "p" }).With(
            FactKinds.Articles,
            [new Article { Url = "/a", Title = "A", Published = Known<PortalDate?>.Of(PortalDate.Day(Day("2023-03-05"))), Modified = Known<PortalDate?>.Of(PortalDate.Day(Day("2023-03-05"))) }],
            completeness ?? new Completeness(IsComplete: false, Since: Day("2023-02-01"), Note: "từ tháng 2")),
        Day("2023-03-31"),
        new CampaignMatcher(PortalVocabulary.Empty));
}
