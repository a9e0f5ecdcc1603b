using PortalRules.Language.Atoms;
using PortalRules.Language.Conditions;
using PortalRules.Language.Groups;
using PortalRules.Language.Labels;

namespace PortalRules.Tests.Language;

public sealed class GroupsTests
{
    [Theory]
    [InlineData("Thôn Đông", "TFF", false)]
    [InlineData("thon dong", "TFF", false)]
    [InlineData("Thư viện", "FTF", false)]
    [InlineData("Thư viên", "FFT", false)]
    [InlineData("Thư viền", "FUU", false)]
    [InlineData("Khác hẳn", "FFF", true)]
    [InlineData("?", "UUU", false)]
    [InlineData("-", "FFF", true)]
    public void A_fact_belongs_to_the_group_that_its_field_names(string name, string expected, bool isUnmatched)
    {
        var clause = Clause("Thôn_Đông", "Thư_viện", "Thư_viên");
        var person = SomePeople.Of("a", name);
        var scope = SomePeople.Scope([person]);
        var groups = clause.Tests(scope)!.Value;
        foreach (var _ in (ReadOnlySpan<int>)[1, 2])
            Assert.Equal(expected, string.Concat(groups.Select(g => ValuesNumberTests.Letter(g.Test(person, scope)))));
        Assert.Equal(isUnmatched, clause.IsUnmatched(person, groups, scope));
    }

    [Theory]
    [InlineData("Thôn Đông", 0, null)]
    [InlineData("Khác hẳn", 0, null)]
    [InlineData("-", 0, null)]
    [InlineData("?", 1, "unknown-value")]
    [InlineData("Thôn Đong", 1, "near-miss")]
    public void Only_an_open_group_is_explained(string name, int count, string? reason)
    {
        var person = SomePeople.Of("a", name);
        var scope = SomePeople.Scope([person]);
        var explanation = new Explanation();
        Clause("Thôn_Đông").Tests(scope)!.Value[0].Explain(person, scope, explanation);
        Assert.Equal((count, reason), (explanation.Open.Count, explanation.Open.Select(o => o.Reason).FirstOrDefault()));
        Assert.Empty(explanation.Wrong);
    }

    [Fact]
    public void A_group_is_told_in_words()
    {
        var person = SomePeople.Of("a", "Thôn Tây");
        var scope = SomePeople.Scope([person]);
        var group = Clause("Thôn_Đông").Tests(scope)!.Value[0];
        Assert.Equal(("Thôn Đông", "Thôn Đông"), (group.Key, group.Name));
        Assert.Equal("điện thoại là \"Thôn Đông\" / telephone is \"Thôn Đông\"", $"{group.Description.Vi} / {group.Description.En}");
        Assert.Equal("điện thoại: \"Thôn Tây\" / telephone: \"Thôn Tây\"", $"{group.Shown(person, scope).Vi} / {group.Shown(person, scope).En}");
    }

    [Fact]
    public void Groups_of_a_doubted_list_are_not_known()
    {
        var list = new LabelSource(new ParameterAtom(ValuesScope.Inferred("list", System.Collections.Immutable.ImmutableArray.Create<Atom>(new TextAtom("A")))));
        var clause = new GroupClause(SomePeople.Phone, list, LabelMatching.Like, ReviewUnmatched: true);
        Assert.Null(clause.Tests(ValuesScope.Create(doubtInferred: true)));
        Assert.Equal(["A"], clause.Tests(ValuesScope.Create())!.Value.Select(g => g.Key));
    }

    private static GroupClause Clause(params ReadOnlySpan<string> groups)
    {
        var entries = System.Collections.Immutable.ImmutableArray.CreateBuilder<LabelEntry>();
        foreach (var group in groups)
            entries.Add(LabelTree.Entry(group));
        return new GroupClause(SomePeople.Phone, new LabelSource(entries.ToImmutable()), LabelMatching.Like, ReviewUnmatched: true);
    }
}
