using PortalRules.Language.Atoms;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Values;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Language;

/// <summary>Conditions on one official, and why they do not hold: what is wrong (<c>-</c>) and what is open (<c>?</c>).</summary>
public sealed class ConditionsTests
{
    private static readonly FactTest Phone = SomePeople.HasPhone("1");
    private static readonly FactTest Position = SomePeople.HasPosition("1");

    [Theory]
    [InlineData("1", "T ")]
    [InlineData("2", "F - điện thoại: \"2\"")]
    [InlineData("-", "F - không có điện thoại")]
    [InlineData("?", "U ? chưa xác định được điện thoại (chưa rõ)")]
    public void One_field(string phone, string expected) => Assert.Equal(expected, Say(Phone, phone, "1"));

    [Theory]
    [InlineData("1", "1", "T ")]
    [InlineData("2", "1", "F - điện thoại: \"2\"")]
    [InlineData("2", "2", "F - điện thoại: \"2\" - chức vụ: \"2\"")]
    [InlineData("?", "1", "U ? chưa xác định được điện thoại (chưa rõ)")]
    [InlineData("?", "2", "F - chức vụ: \"2\" ? chưa xác định được điện thoại (chưa rõ)")]
    public void All_of(string phone, string position, string expected) => Assert.Equal(expected, Say(new AllOfTest([Phone, Position]), phone, position));

    [Theory]
    [InlineData("1", "2", "T ")]
    [InlineData("?", "1", "T ")]
    [InlineData("2", "2", "F - điện thoại: \"2\" - chức vụ: \"2\"")]
    [InlineData("?", "2", "U - chức vụ: \"2\" ? chưa xác định được điện thoại (chưa rõ)")]
    public void Any_of(string phone, string position, string expected) => Assert.Equal(expected, Say(new AnyOfTest([Phone, Position]), phone, position));

    [Theory]
    [InlineData("2", "T ")]
    [InlineData("1", "F - lại điện thoại là \"1\"")]
    [InlineData("?", "U ? chưa xác định được điện thoại (chưa rõ)")]
    public void Not(string phone, string expected) => Assert.Equal(expected, Say(new NotTest(Phone), phone, "1"));

    [Fact]
    public void A_value_that_is_there_but_cannot_be_judged_is_an_open_question()
    {
        var doubted = new FieldTest(SomePeople.Phone, new TextTest(TextRelation.Is, [new ParameterAtom(ValuesScope.Inferred("text", "1"))], raw: false));
        var explanation = new Explanation();
        doubted.Explain(SomePeople.Of("a", "1"), ValuesScope.Create(doubtInferred: true), explanation);
        Assert.Equal("chưa kết luận được: điện thoại là $p", Assert.Single(explanation.Open).Text.Vi);
    }

    [Fact]
    public void What_a_page_offers_for_an_unknown_value_is_named()
    {
        var explanation = new Explanation();
        var person = SomePeople.Of("a", "?") with { Doubts = [new Doubt("phone", ["0123", "0456"]), new Doubt("position", ["X"])] };
        explanation.AddUnknown(person, SomePeople.Phone, UnknownReason.Disagreement);
        Assert.Equal("chưa xác định được điện thoại (các nguồn trên trang không thống nhất; có thể là 0123; 0456)", Assert.Single(explanation.Open).Text.Vi);
        Assert.Equal("telephone is unknown (the page's own sources disagree; perhaps 0123; 0456)", explanation.Open[0].Text.En);
    }

    [Fact]
    public void Conditions_are_told_and_shown_in_words()
    {
        var person = SomePeople.Of("a", "1", "2");
        var scope = SomePeople.Scope([person]);
        Assert.Equal("điện thoại là \"1\"; chức vụ là \"1\"", new AllOfTest([Phone, Position]).Description.Vi);
        Assert.Equal("điện thoại: \"1\"; chức vụ: \"2\"", new AllOfTest([Phone, Position]).Shown(person, scope).Vi);
        Assert.Equal("điện thoại là \"1\" hoặc chức vụ là \"1\" / telephone is \"1\" or position is \"1\"", $"{new AnyOfTest([Phone, Position]).Description.Vi} / {new AnyOfTest([Phone, Position]).Description.En}");
        Assert.Equal("điện thoại: \"1\"", new AnyOfTest([Phone, Position]).Shown(person, scope).Vi);
        Assert.Equal("không phải (điện thoại là \"1\")", new NotTest(Phone).Description.Vi);
        Assert.Equal("điện thoại: \"1\"", new NotTest(Phone).Shown(person, scope).Vi);
    }

    [Fact]
    public void A_condition_that_an_office_chooses_is_as_the_office_says()
    {
        var parameter = ValuesScope.Inferred("condition", Phone);
        var test = new ConditionTest(parameter);
        var (scope, doubting) = (ValuesScope.Create(), ValuesScope.Create(doubtInferred: true));
        Assert.Equal((Truth.True, Truth.False, Truth.Unknown), (test.Test(SomePeople.Of("a", "1"), scope), test.Test(SomePeople.Of("a", "2"), scope), test.Test(SomePeople.Of("a", "1"), doubting)));
        Assert.Equal(("$p", "điện thoại: \"2\"", "$p"), (test.Description.Vi, test.Shown(SomePeople.Of("a", "2"), scope).Vi, test.Shown(SomePeople.Of("a", "2"), doubting).Vi));
        var explanation = new Explanation();
        test.Explain(SomePeople.Of("a", "2"), scope, explanation);
        test.Explain(SomePeople.Of("a", "2"), doubting, explanation);
        Assert.Single(explanation.Wrong);
    }

    [Theory]
    [InlineData("2023-01-05 2023-02-01", "published", "2023-02-01")]
    [InlineData("2023-01-05", "published", "2023-01-05")]
    [InlineData("2023-01-05", "modified", null)]
    public void The_earliest_day_is_that_of_the_narrowest_part(string days, string field, string? earliest)
    {
        var published = PortalRules.Facts.FactKinds.Articles.Field("published")!;
        var limits = days.Split(' ').Select(d => new DateTest(new DayLimit(DayRelation.From, Bound<DateOnly>.Of(DateOnly.ParseExact(d, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))))).ToList();
        var scope = ValuesScope.Create();
        var apart = new AllOfTest([.. limits.Select(l => new FieldTest(published, l)), new FieldTest(PortalRules.Facts.FactKinds.Articles.Field("title")!, new PresenceTest(present: true))]);
        var together = new FieldTest(published, AllOfValueTest.Of([.. limits, new PresenceTest(present: true)])!);
        Assert.Equal((earliest, earliest), (Print(apart.Earliest(field, scope)), Print(together.Earliest(field, scope))));
        Assert.Null(new AnyOfTest([apart, apart]).Earliest(field, scope));
        Assert.Null(new NotTest(apart).Earliest(field, scope));
        Assert.Equal(earliest, Print(new ConditionTest(ValuesScope.Inferred("condition", apart)).Earliest(field, scope)));
    }

    private static string? Print(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Say(FactTest test, string phone, string position)
    {
        var person = SomePeople.Of("a", phone, position);
        var scope = SomePeople.Scope([person]);
        var explanation = new Explanation();
        test.Explain(person, scope, explanation);
        var lines = explanation.Wrong.Select(w => $"- {w.Found.Vi}").Concat(explanation.Open.Select(o => $"? {o.Text.Vi}"));
        return $"{ValuesNumberTests.Letter(test.Test(person, scope))} {string.Join(' ', lines)}";
    }
}
