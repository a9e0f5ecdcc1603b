using PortalRules.Facts;
using PortalRules.Language;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Facts;

public sealed class SectionFieldTests
{
    private static readonly Section News = new() { Label = "Tin tức", Url = "/tin-tuc" };

    private static readonly Article[] Placed = [Article("A", "2023-03-01"), Article("B", "2023-04-01")];

    [Fact]
    public void The_articles_of_a_section_are_those_that_name_it()
    {
        var value = Read("articles", Snapshot([.. Placed, Article("C", "2023-04-02", "Văn hóa")]));

        Assert.Equal(["A", "B"], Assert.IsType<FactList>(value.Value).Items.Cast<Article>().Select(a => a.Title));
    }

    [Fact]
    public void A_section_without_articles_has_an_empty_collection() =>
        Assert.Empty(Assert.IsType<FactList>(Read("articles", Snapshot([])).Value).Items);

    [Fact]
    public void Articles_are_unknown_where_not_all_of_them_were_captured() =>
        Assert.Equal(UnknownReason.NotCaptured, Unknown("articles", Snapshot(Placed, Completeness.Incomplete("x"))));

    [Fact]
    public void Articles_are_unknown_where_one_has_no_section() =>
        Assert.Equal(UnknownReason.NotShown, Unknown("articles", Snapshot([.. Placed, Article("C", "2023-01-01", "")])));

    [Fact]
    public void Articles_are_unknown_where_two_sections_bear_the_name() =>
        Assert.Equal(UnknownReason.Disagreement, Unknown("articles", Snapshot(Placed).With(FactKinds.Sections, [News, News with { Url = "/khac" }], complete: true)));

    [Fact]
    public void Articles_are_unknown_where_the_page_lists_more() =>
        Assert.Equal(UnknownReason.NotShown, Unknown("articles", Snapshot(Placed), News with { ItemCount = 3 }));

    [Fact]
    public void Articles_are_unknown_where_the_page_was_not_captured() =>
        Assert.Equal(UnknownReason.NotCaptured, Unknown("articles", Snapshot(Placed), News with { ItemCount = Known<int>.Unknown(UnknownReason.NotCaptured) }));

    [Fact]
    public void Newest_is_the_latest_date_of_articles_and_documents()
    {
        var snapshot = Snapshot(Placed).With(FactKinds.Documents, [new Document { Section = "tin tức", Posted = Day("2023-04-05") }], complete: true);

        Assert.Equal(FieldValue.Of(Day("2023-04-05")), Read("newest", snapshot));
    }

    [Fact]
    public void Newest_of_a_section_that_lists_nothing_is_none() =>
        Assert.True(Read("newest", Snapshot([]), News with { ItemCount = 0 }).IsAbsent);

    [Fact]
    public void Newest_of_a_section_whose_content_is_no_article_is_unknown() =>
        Assert.Equal(UnknownReason.NotShown, Unknown("newest", Snapshot([]), News with { ItemCount = 1 }));

    [Fact]
    public void Newest_is_unknown_where_one_is_undated() =>
        Assert.Equal(UnknownReason.Disagreement, Unknown("newest", Snapshot([.. Placed, Article("C", "2023-01-01") with { Published = Known<PortalDate?>.Unknown(UnknownReason.Disagreement) }])));

    [Fact]
    public void Newest_is_unknown_where_a_month_may_hold_a_later_day() =>
        Assert.Equal(UnknownReason.Unreadable, Unknown("newest", Snapshot([.. Placed, Article("C", "2023-04")])));

    [Theory]
    [InlineData("2023-03-31", false)]
    [InlineData("2023-04-02", true)]
    public void An_article_without_section_hides_the_newest_only_where_it_is_newer(string day, bool hidden) =>
        Assert.Equal(hidden, Read("newest", Snapshot([.. Placed, Article("C", day, "")])).IsUnknown);

    [Theory]
    [InlineData("2023-04-01", false)]
    [InlineData("2023-04-02", true)]
    public void Newest_is_known_where_all_since_then_were_captured(string since, bool hidden) =>
        Assert.Equal(hidden, Read("newest", Snapshot(Placed, new Completeness(IsComplete: false, Day(since).First))).IsUnknown);

    private static PortalSnapshot Snapshot(Article[] articles, Completeness? completeness = null) => PortalSnapshot.For(new Portal())
        .With(FactKinds.Sections, [News], complete: true)
        .With(FactKinds.Articles, articles, completeness ?? Completeness.Complete)
        .With(FactKinds.Documents, [], complete: true);

    private static Article Article(string title, string day, string section = "Tin tức") => new() { Url = $"/{title}", Title = title, Published = Day(day), Section = section };

    private static PortalDate Day(string text) => PortalDate.TryParse(text, out var date) ? date : throw new ArgumentException("not a date", nameof(text));

    private static FieldValue Read(string field, PortalSnapshot snapshot, Section? section = null) =>
        FactKinds.Sections.Field(field)!.Read(section ?? News, new CheckScope(snapshot, new DateOnly(2023, 4, 10), new CampaignMatcher(PortalVocabulary.Empty)));

    private static UnknownReason Unknown(string field, PortalSnapshot snapshot, Section? section = null)
    {
        var value = Read(field, snapshot, section);
        Assert.True(value.IsUnknown);
        return value.Reason;
    }
}
