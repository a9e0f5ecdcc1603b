using PortalRules.Facts;
using PortalRules.Language;
using PortalRules.Language.Atoms;
using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Language;

/// <summary>Checks of labels inside each menu: the labels speak for themselves.</summary>
public sealed class ChecksOfMenusTests
{
    private static readonly FactField Items = FactKinds.Menus.Field("items")!;

    [Theory]
    [InlineData("A1 B1", "Pass")]
    [InlineData("A1", "Fail missing: B1")]
    [InlineData("A1|A1 B1", "Fail missing: B1")]
    [InlineData("A1|B1", "Fail missing: A1, missing: B1")]
    public void Each_menu_tells_what_it_lacks(string menus, string expected) => Assert.Equal(expected, Judge(new EachCheck(Carries("A1 B1"), SomePeople.Kind), menus));

    [Theory]
    [InlineData("A1 B1", "Pass")]
    [InlineData("A1", "Fail missing: B1")]
    [InlineData("X1|A1|", "Fail missing: B1")]
    [InlineData("A1|A1 B1", "Pass")]
    [InlineData("", "Fail missing: A1, missing: B1")]
    public void The_menu_that_lacks_the_least_is_told_of(string menus, string expected) => Assert.Equal(expected, Judge(new SomeCheck([Carries("A1 B1")], SomePeople.Kind), menus));

    [Fact]
    public void Several_conditions_are_numbered_but_not_their_labels() =>
        Assert.Equal("Fail missing: B1, some: 2", Judge(new SomeCheck([Carries("A1 B1"), new FieldTest(FactKinds.Menus.Field("role")!, new TextTest(TextRelation.Is, [new TextAtom("top")], raw: true))], SomePeople.Kind), "A1"));

    [Fact]
    public void Of_a_menu_that_is_perhaps_not_meant_nothing_is_held_against_it()
    {
        var (selection, scope) = Menus("A1", "Thư viền");
        var perhaps = selection.Where(Carries("Thư_viện"), scope);
        Assert.Equal((0, 1), (perhaps.Sure, perhaps.Maybe));
        var each = new EachCheck(Carries("A1 B1"), SomePeople.Kind).Judge(perhaps, scope);
        Assert.Equal(Outcome.NeedsReview, each.Outcome);
        Assert.All(each.Drafts, d => Assert.Equal((Outcome.NeedsReview, true), (d.Outcome, d.Reason is not null)));
        var near = new SomeCheck([Carries("Thư_viện")], SomePeople.Kind).Judge(selection, scope);
        Assert.Equal("NeedsReview missing: Thư viện", LabelTree.Write(near));
        Assert.Equal("near-miss", near.Drafts.Single().Reason);
    }

    [Fact]
    public void A_label_is_seen_where_it_stands_and_a_missing_one_where_its_menu_stands()
    {
        var (selection, scope) = Menus("A1(B1)");
        var each = new EachCheck(Carries("A1 B1 C1"), SomePeople.Kind).Judge(selection, scope);
        var some = new SomeCheck([Carries("A1 B1 C1")], SomePeople.Kind).Judge(selection, scope);
        foreach (var judgement in (ReadOnlySpan<Judgement>)[each, some])
            Assert.Equal(["misplaced: B1 9", "missing: C1 1"], judgement.Drafts.Select(d => $"{d.Key} {d.Evidence.Single().Line}").Order(StringComparer.Ordinal));
    }

    private static FieldTest Carries(string wanted) => new(Items, new CollectionTest(LabelTree.Check(wanted)));

    private static string Judge(FactsCheck check, string menus)
    {
        var (selection, scope) = Menus(menus.Split('|'));
        return LabelTree.Write(check.Judge(selection, scope));
    }

    // The first menu stands on line 1, the next on line 2; all entries on line 9.
    private static (Selection Selection, CheckScope Scope) Menus(params IEnumerable<string> menus)
    {
        var all = menus.Select((text, i) => new Menu { Role = "main", Items = [.. LabelTree.Items(text.Replace("Thư viền", "Thư_viền", StringComparison.Ordinal)).Items.Cast<MenuItem>().Select(At9)], At = Line(i + 1) });
        var scope = new CheckScope(PortalSnapshot.For(new Portal { Id = "p" }).With(FactKinds.Menus, all, complete: true), new DateOnly(2023, 3, 31), new CampaignMatcher(PortalVocabulary.Empty));
        return (Selection.Of(FactKinds.Menus, scope, sample: false), scope);
    }

    private static MenuItem At9(MenuItem item) => item with { At = Line(9), Children = [.. item.Children.Select(At9)] };

    private static SourceLocation Line(int line) => new("https://p.example/", null, line, 1);
}
