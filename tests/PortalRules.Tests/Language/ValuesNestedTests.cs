using System.Collections.Immutable;
using PortalRules.Facts;
using PortalRules.Language.Atoms;
using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Values;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Language;

/// <summary>Values that are facts or texts themselves: collections, nodes, dictionaries, and several tests of one value.</summary>
public sealed class ValuesNestedTests
{
    private static readonly FactField Items = FactKinds.Menus.Field("items")!;

    [Theory]
    [InlineData("1 2", "F True - các mục: 2 cán bộ")]
    [InlineData("1 2 3", "T False")]
    [InlineData("", "F True - các mục: không có cán bộ")]
    public void A_collection_is_checked_as_a_selection(string phones, string expected) =>
        Assert.Equal(expected, Say(new CollectionTest(new CountCheck([Number(NumberRelation.AtLeast, 3)], SomePeople.Kind)), People(phones)));

    [Theory]
    [InlineData("1 1", "T False")]
    [InlineData("1 2", "F True - điện thoại: \"2\"")]
    [InlineData("1 ?", "U True ? \"n1\": chưa xác định được điện thoại (chưa rõ). Đề nghị kiểm tra trực tiếp.")]
    [InlineData("", "T False")]
    public void Each_of_a_collection(string phones, string expected) => Assert.Equal(expected, Say(new CollectionTest(new EachCheck(SomePeople.HasPhone("1"), SomePeople.Kind)), People(phones)));

    [Theory]
    [InlineData("A1", "T False")]
    [InlineData("X1", "F True > missing: A1")]
    [InlineData("X1(A1)", "F True > misplaced: A1")]
    public void Labels_of_a_collection_speak_for_themselves(string found, string expected) => Assert.Equal(expected, Say(new CollectionTest(LabelTree.Check("A1")), FieldValue.Of(LabelTree.Items(found))));

    [Fact]
    public void A_collection_that_is_absent_or_unknown_is_not_explained()
    {
        var test = new CollectionTest(new EachCheck(SomePeople.HasPhone("1"), SomePeople.Kind));
        Assert.Equal(("F False", "U False"), (Say(test, FieldValue.Absent), Say(test, FieldValue.Unknown())));
    }

    [Theory]
    [InlineData("1", "T True")]
    [InlineData("2", "F True - điện thoại: \"2\"")]
    [InlineData("?", "U True ? chưa xác định được điện thoại (chưa rõ)")]
    public void A_node_is_tested_as_a_fact(string phone, string expected) => Assert.Equal(expected, Say(new NodeTest(SomePeople.HasPhone("1")), FieldValue.Of((object)SomePeople.Of("a", phone))));

    [Fact]
    public void A_node_that_is_absent_or_unknown_is_not_explained() =>
        Assert.Equal(("F False", "U False"), (Say(new NodeTest(SomePeople.HasPhone("1")), FieldValue.Absent), Say(new NodeTest(SomePeople.HasPhone("1")), FieldValue.Unknown())));

    [Theory]
    [InlineData("A=1", "T True")]
    [InlineData("a=1", "T True")]
    [InlineData("A=2", "F True - A: \"2\"")]
    [InlineData("B=1", "F True - A: không có")]
    [InlineData("A=1 C=1", "F True - C: \"1\"")]
    [InlineData("A=2 C=1", "F True - A: \"2\" - C: \"1\"")]
    public void Named_texts_are_tested_by_their_names(string texts, string expected)
    {
        var value = texts.Split(' ').Select(t => t.Split('=')).ToImmutableSortedDictionary(t => t[0], t => t[1], StringComparer.OrdinalIgnoreCase);
        Assert.Equal(expected, Say(Dictionary(), FieldValue.Of((object)value)));
    }

    [Fact]
    public void Named_texts_that_are_absent_lack_every_name()
    {
        Assert.Equal(("F True - A: không có", "U False", "F"), (Say(Dictionary(), FieldValue.Absent), Say(Dictionary(), FieldValue.Unknown()), Say(Dictionary(), FieldValue.Of("text"))[..1]));
        Assert.Equal("A là \"1\"; không có C / A is \"1\"; C is not given", ValuesNumberTests.Text(Dictionary()));
        Assert.Equal("T True", Say(new DictionaryTest([("A", new PresenceTest(present: false))]), FieldValue.Absent));
    }

    [Fact]
    public void A_named_text_that_cannot_be_judged_is_an_open_question()
    {
        var test = new DictionaryTest([("A", new TextTest(TextRelation.Is, [new ParameterAtom(ValuesScope.Inferred("text", "1"))], raw: true))]);
        var value = FieldValue.Of((object)ImmutableSortedDictionary<string, string>.Empty.Add("A", "1"));
        Assert.Equal("U True ? chưa kết luận được: A là $p", Say(test, value, doubtInferred: true));
    }

    [Theory]
    [InlineData("5", "T")]
    [InlineData("1", "F")]
    [InlineData("9", "F")]
    public void Several_tests_of_one_value_must_all_hold(string number, string expected)
    {
        var test = AllOfValueTest.Of([Number(NumberRelation.AtLeast, 3), Number(NumberRelation.AtMost, 7)])!;
        Assert.Equal(expected, Say(test, FieldValue.Of(long.Parse(number, System.Globalization.CultureInfo.InvariantCulture)))[..1]);
        Assert.Equal("ít nhất 3 và không quá 7 / at least 3 and at most 7", ValuesNumberTests.Text(test));
    }

    [Fact]
    public void One_test_stands_for_itself_and_none_for_nothing()
    {
        var one = Number(NumberRelation.Is, 3);
        Assert.Same(one, AllOfValueTest.Of([one]));
        Assert.Null(AllOfValueTest.Of([]));
    }

    [Fact]
    public void Of_several_tests_only_those_that_do_not_hold_explain_themselves()
    {
        TextTest Like(string text) => new(TextRelation.Like, [new TextAtom(text)], raw: false);
        Assert.Equal("U True ? \"Thư viên\" gần giống \"Thư viện\" nhưng không hoàn toàn trùng", Say(AllOfValueTest.Of([Like("Thư viện"), Like("Thư viên")])!, FieldValue.Of("Thư viên")));
        Assert.Equal("F False", Say(AllOfValueTest.Of([Like("Khác hẳn"), Like("Thư viên")])!, FieldValue.Of("Thư viên")));
    }

    private static DictionaryTest Dictionary() => new([("A", new TextTest(TextRelation.Is, [new TextAtom("1")], raw: true)), ("C", new PresenceTest(present: false))]);

    private static NumberTest Number(NumberRelation relation, decimal limit) => new(relation, Bound<decimal>.Of(limit));

    private static FieldValue People(string phones) =>
        FieldValue.Of((object)new FactList(FactKinds.Officials, [.. phones.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((p, i) => SomePeople.Of($"n{i}", p))]));

    // What comes of the test, whether it explains itself, and how.
    private static string Say(ValueTest test, FieldValue value, bool doubtInferred = false)
    {
        var (scope, explanation) = (ValuesScope.Create(doubtInferred), new Explanation());
        var told = test.Explain("", Items, value, scope, explanation);
        var lines = explanation.Wrong.Select(w => $" - {w.Found.Vi}").Concat(explanation.Open.Select(o => $" ? {o.Text.Vi}")).Concat(explanation.Nested.Select(d => $" > {d.Key}"));
        return $"{ValuesNumberTests.Letter(test.Test(value, "", scope))} {told}{string.Concat(lines)}";
    }
}
