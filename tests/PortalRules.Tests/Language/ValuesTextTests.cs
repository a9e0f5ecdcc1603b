using PortalRules.Facts;
using PortalRules.Language.Atoms;
using PortalRules.Language.Conditions;
using PortalRules.Language.Values;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Language;

public sealed class ValuesTextTests
{
    private static readonly FactField Title = FactKinds.Articles.Field("title")!;

    [Theory]
    [InlineData(TextRelation.Is, false, "T T F F F")]
    [InlineData(TextRelation.Is, true, "T F F F F")]
    [InlineData(TextRelation.StartsWith, false, "T T T F F")]
    [InlineData(TextRelation.StartsWith, true, "T F F F F")]
    [InlineData(TextRelation.Contains, false, "T T T T F")]
    [InlineData(TextRelation.Contains, true, "T F F F F")]
    public void Texts_are_folded_but_for_raw_fields(object relation, bool raw, string expected)
    {
        var test = new TextTest((TextRelation)relation, [new TextAtom("Văn Hóa"), new TextAtom("khác")], raw);

        Assert.Equal(expected, Letters(test, "Văn Hóa", "VĂN  HOÁ", "văn hóa xã", "về văn hóa xã", "văn"));
    }

    [Fact]
    public void Like_takes_the_same_label_and_does_not_know_of_a_near_one() =>
        Assert.Equal("T T U F", Letters(new TextTest(TextRelation.Like, [new TextAtom("Thư viện")], raw: false), "Thư viện", "thu vien", "Thư viên", "Liên hệ"));

    [Fact]
    public void Fields_of_the_portal_and_parameters_are_any_of_their_values()
    {
        var portal = new PortalAtom(FactKinds.Portal.Field("contributors")!);
        var list = new ParameterAtom(ValuesScope.Inferred("list", System.Collections.Immutable.ImmutableArray.Create<Atom>(new TextAtom("Thôn 1"), new TextAtom("Thôn 2"))));

        Assert.Equal("T T F", Letters(new TextTest(TextRelation.Is, [portal], raw: false), "thôn 1", "thôn 2", "thôn 3"));
        Assert.Equal("T T F", Letters(new TextTest(TextRelation.Is, [list], raw: false), "thôn 1", "thôn 2", "thôn 3"));
        Assert.Equal("T F", Letters(new TextTest(TextRelation.Like, [portal], raw: false), "thôn 1", "Liên hệ"));
    }

    [Theory]
    [InlineData(TextRelation.Is)]
    [InlineData(TextRelation.Like)]
    public void A_doubted_parameter_leaves_it_unknown(object relation)
    {
        var test = new TextTest((TextRelation)relation, [new ParameterAtom(ValuesScope.Inferred("text", "Thôn 1"))], raw: false);

        Assert.Equal("U", ValuesNumberTests.Letter(test.Test(FieldValue.Of("Thôn 9"), "", ValuesScope.Create(doubtInferred: true))));
    }

    [Fact]
    public void Nothing_is_like_a_field_of_the_portal_that_is_empty() =>
        Assert.Equal("F", Letters(new TextTest(TextRelation.Like, [new PortalAtom(FactKinds.Portal.Field("languages")!)], raw: false), "vi"));

    [Fact]
    public void A_near_miss_names_both_spellings()
    {
        var explanation = new Explanation();
        var test = new TextTest(TextRelation.Like, [new TextAtom("Thư viện")], raw: false);

        Assert.True(test.Explain(new object(), Title, FieldValue.Of("Thư viên"), ValuesScope.Create(), explanation));
        Assert.Equal("near-miss \"Thư viên\" gần giống \"Thư viện\" nhưng không hoàn toàn trùng", string.Join(';', explanation.Open.Select(o => $"{o.Reason} {o.Text.Vi}")));
    }

    [Theory]
    [InlineData(TextRelation.Like, "Liên hệ")]
    [InlineData(TextRelation.Is, "Thư viên")]
    public void What_is_no_near_miss_is_not_explained_as_one(object relation, string text)
    {
        var explanation = new Explanation();

        Assert.False(new TextTest((TextRelation)relation, [new TextAtom("Thư viện")], raw: false).Explain(new object(), Title, FieldValue.Of(text), ValuesScope.Create(), explanation));
        Assert.Empty(explanation.Open);
    }

    [Theory]
    [InlineData(TextRelation.Is, "là \"a\" hoặc \"b\" / is \"a\" or \"b\"")]
    [InlineData(TextRelation.Contains, "có chứa \"a\" hoặc \"b\" / contains \"a\" or \"b\"")]
    [InlineData(TextRelation.StartsWith, "bắt đầu bằng \"a\" hoặc \"b\" / starts with \"a\" or \"b\"")]
    public void A_comparison_is_told_in_words(object relation, string expected) =>
        Assert.Equal(expected, ValuesNumberTests.Text(new TextTest((TextRelation)relation, [new TextAtom("a"), new TextAtom("b")], raw: false)));

    [Fact]
    public void A_word_of_a_closed_list_is_told_without_quotes() =>
        Assert.Equal("là chính / is main", ValuesNumberTests.Text(new TextTest(TextRelation.Is, [new TextAtom("main")], raw: true, words: true)));

    internal static string Letters(ValueTest test, params ReadOnlySpan<string> texts)
    {
        var letters = new List<string>();
        foreach (var text in texts)
            letters.Add(ValuesNumberTests.Letter(test.Test(FieldValue.Of(text), "", ValuesScope.Create())));
        return string.Join(' ', letters);
    }
}
