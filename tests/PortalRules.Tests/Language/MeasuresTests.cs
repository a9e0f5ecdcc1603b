using PortalRules.Facts;
using PortalRules.Language.Checks;
using PortalRules.Language.Measures;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Tests.Language;

public sealed class MeasuresTests
{
    private static readonly FactField Images = FactKinds.Articles.Field("image-count")!;
    private static readonly FactField Published = FactKinds.Articles.Field("published")!;

    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("1 2 1", 2, 2, 0)]
    [InlineData("- - 1", 3, 3, 0)]
    [InlineData("? ?", 1, 2, 2)]
    [InlineData("1 ?", 1, 2, 1)]
    [InlineData("- ?", 2, 2, 1)]
    [InlineData("1 2/?", 1, 2, 0)]
    [InlineData("1 1/?", 1, 1, 0)]
    [InlineData("1 ?/?", 1, 2, 1)]
    [InlineData("?/?", 0, 1, 1)]
    [InlineData("1 -/?", 1, 2, 0)]
    public void Equal_ones_count_once(string people, int low, int high, int unknown)
    {
        var measure = Take(new CountMeasure([SomePeople.Phone], SomePeople.Kind), people, open: false);
        Assert.Equal((low, high, unknown, false), (measure.Value, measure.AtMost, measure.Unknown, measure.Open));
        Assert.Equal(["phone"], measure.DistinctBy);
    }

    [Theory]
    [InlineData("1 1 ?", false, 3, 3)]
    [InlineData("1 1/?", false, 1, 2)]
    [InlineData("1 1/?", true, 1, null)]
    public void Without_a_field_all_count(string people, bool open, int low, int? high)
    {
        var measure = Take(new CountMeasure([], SomePeople.Kind), people, open);
        Assert.Equal((low, high, 0, open), (measure.Value, measure.AtMost, measure.Unknown, measure.Open));
        Assert.Empty(measure.DistinctBy);
    }

    [Theory]
    [InlineData("", false, 0, 0, 0)]
    [InlineData("1 2 4", false, 7, 7, 0)]
    [InlineData("1 ?", false, 1, null, 1)]
    [InlineData("1 2/?", false, 1, 3, 0)]
    [InlineData("1", true, 1, null, 0)]
    [InlineData("1 ?/?", false, 1, null, 1)]
    public void Numbers_are_added_up(string articles, bool open, int low, int? high, int unknown)
    {
        var measure = Take(new SumMeasure(Images, new("tin", "news")), articles, open);
        Assert.Equal((low, high, unknown, open), (measure.Value, measure.AtMost, measure.Unknown, measure.Open));
        Assert.Equal(("sum", "image-count"), (measure.Kind, measure.Field));
    }

    [Theory]
    [InlineData("", null, 0)]
    [InlineData("2023-03-05 2023-03-07 2023-03-06", "2023-03-07", 0)]
    [InlineData("2023-03-05 ?", "2023-03-05", 1)]
    [InlineData("2023-03-05 -", "2023-03-05", 0)]
    [InlineData("2023-03-05 2023-03-07/?", "2023-03-05", 1)]
    [InlineData("2023-03 2023-03-02", "2023-03-02", 0)]
    [InlineData("2023-03-02 2023-03", "2023-03-02", 0)]
    [InlineData("2023-03-02T11:00:00+07:00 2023-03-02T10:00:00+07:00", "2023-03-02T11:00:00+07:00", 0)]
    [InlineData("2023-03-02T10:00:00+07:00 2023-03-02T11:00:00+07:00 2023-03-02", "2023-03-02T11:00:00+07:00", 0)]
    public void The_newest_date_is_that_of_a_sure_fact(string articles, string? newest, int unknown)
    {
        var measure = Take(new NewestMeasure(Published, new("tin", "news")), articles, open: true);
        Assert.Equal((newest, unknown, true), (measure.Newest?.ToString(), measure.Unknown, measure.Open));
        Assert.Equal(("newest", "published"), (measure.Kind, measure.Field));
    }

    [Fact]
    public void Counts_of_parts_are_added_and_an_open_one_leaves_the_sum_open()
    {
        var (one, two) = (Part(2, 3, unknown: 1), Part(4, 4, unknown: 2));
        var clause = new CountMeasure([], SomePeople.Kind);
        var total = clause.Total([one, two]);
        Assert.Equal((6m, 7m, 3, false), (total.Value, total.AtMost, total.Unknown, total.Open));
        var open = new SumMeasure(Images, SomePeople.Kind).Total([one, two with { AtMost = null, Open = true }]);
        Assert.Equal((6m, null, 3, true), (open.Value, open.AtMost, open.Unknown, open.Open));
    }

    [Theory]
    [InlineData("2023-01-01", "2023-02-01", "2023-02-01")]
    [InlineData("2023-02-01", "2023-01-01", "2023-02-01")]
    [InlineData(null, "2023-01-01", "2023-01-01")]
    [InlineData("2023-01-01", null, "2023-01-01")]
    [InlineData(null, null, null)]
    public void The_newest_of_parts_is_the_newest_of_all(string? one, string? two, string? newest)
    {
        var total = new NewestMeasure(Published, SomePeople.Kind).Total([
            Part(0, 0, unknown: 1) with { Newest = Date(one) },
            Part(0, 0, unknown: 2) with { Newest = Date(two), Open = one is null }]);
        Assert.Equal((newest, 3, one is null), (total.Newest?.ToString(), total.Unknown, total.Open));
    }

    [Fact]
    public void Measures_are_told_in_words()
    {
        Assert.Equal("đếm cán bộ / counts officials", Both(new CountMeasure([], SomePeople.Kind)));
        Assert.Equal("đếm cán bộ (không tính trùng theo điện thoại, chức vụ) / counts officials (distinct by telephone, position)", Both(new CountMeasure([SomePeople.Phone, SomePeople.Position], SomePeople.Kind)));
        Assert.Equal("tổng số ảnh của tin / the sum of pictures of news", Both(new SumMeasure(Images, new("tin", "news"))));
        Assert.Equal("ngày đăng mới nhất của tin / the newest date of publication of news", Both(new NewestMeasure(Published, new("tin", "news"))));
    }

    private static string Both(MeasureClause measure) => $"{measure.Description.Vi} / {measure.Description.En}";

    private static Measure Part(decimal low, decimal high, int unknown) => new() { Kind = "count", What = new("", ""), Value = low, AtMost = high, Unknown = unknown };

    private static PortalDate? Date(string? text) => text is null ? null : PortalDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));

    private static Measure Take(MeasureClause measure, string facts, bool open)
    {
        var parts = facts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split('/')).ToList();
        var people = parts.Select((p, i) => SomePeople.Of($"n{i}", p[0], p is [_, var position] ? position : "1"));
        if (measure is CountMeasure)
        {
            var (selection, scope) = SomePeople.Meant(people, complete: !open);
            return measure.Take(selection, scope);
        }

        var articles = parts.Select((p, i) => new Article
        {
            Url = $"/{i}",
            Title = $"n{i}",
            ImageCount = p[0] is "?" || measure is NewestMeasure ? Known<int>.Unknown() : Known<int>.Of(int.Parse(p[0], System.Globalization.CultureInfo.InvariantCulture)),
            Published = p[0] is "?" || measure is SumMeasure ? Known<PortalDate?>.Unknown() : Known<PortalDate?>.Of(p[0] is "-" ? null : Date(p[0])),
            Author = p is [_, "?"] ? Known<string?>.Unknown() : Known<string?>.Of("1"),
        });
        var at = new PortalRules.Language.CheckScope(
            PortalSnapshot.For(new Portal { Id = "p" }).With(FactKinds.Articles, articles, complete: !open), new DateOnly(2023, 3, 31), new PortalRules.Vocabulary.CampaignMatcher(PortalRules.Vocabulary.PortalVocabulary.Empty));
        return measure.Take(Selection.Of(FactKinds.Articles, at, sample: false).Where(new PortalRules.Language.Conditions.FieldTest(FactKinds.Articles.Field("author")!, new PortalRules.Language.Values.PresenceTest(present: true)), at), at);
    }
}
