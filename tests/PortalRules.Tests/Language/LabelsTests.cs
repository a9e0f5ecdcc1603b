using System.Collections.Immutable;
using PortalRules.Facts;
using PortalRules.Language.Atoms;
using PortalRules.Language.Checks;
using PortalRules.Language.Labels;
using PortalRules.Language.Meaning;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Language;

public sealed class LabelsTests
{
    [Theory]
    [InlineData("A1 B1 C1", "A1 B1 C1", "Pass")]
    [InlineData("A1 B1 C1", "C1 B1 A1", "Pass")]
    [InlineData("A1 B1", "A1 X1 B1 Y1", "Pass")]
    [InlineData("A1 B1 C1", "A1 C1", "Fail missing: B1")]
    [InlineData("A1 A1", "A1", "Fail missing: A1")]
    [InlineData("A1(B1 C1)", "A1(B1 C1)", "Pass")]
    [InlineData("A1(B1 C1)", "A1(B1)", "Fail missing: A1 > C1")]
    [InlineData("A1(B1)", "A1 B1", "Fail misplaced: A1 > B1")]
    [InlineData("A1 B1", "A1(B1)", "Fail misplaced: B1")]
    [InlineData("A1(B1(C1))", "A1(B1 C1)", "Fail misplaced: A1 > B1 > C1")]
    [InlineData("A1(B1)", "X1(Y1(A1(B1)))", "Fail misplaced: A1")]
    [InlineData("A1(B1)", "X1", "Fail missing: A1, missing: A1 > B1")]
    [InlineData("Thư_viện", "Thư_viền", "NeedsReview missing: Thư viện")]
    [InlineData("Thư_viện(A1)", "Thư_viền(A1)", "NeedsReview missing: Thư viện")]
    [InlineData("Thư_viện(A1)", "Thư_viền", "Fail missing: Thư viện, missing: Thư viện > A1")]
    [InlineData("Thư_viện", "X1(Thư_viền)", "NeedsReview missing: Thư viện")]
    [InlineData("Thư_viện", "Thư_viền Thư_viện", "Pass")]
    [InlineData("Thư_viện", "Thư_viền X1(Thư_viện)", "NeedsReview missing: Thư viện")]
    [InlineData("Thư_viện Thư_viên", "Thư_viên", "Fail missing: Thư viện")]
    public void Wanted_labels_are_found_missed_or_misplaced(string wanted, string found, string expected) =>
        Assert.Equal(expected, Judge(LabelTree.Check(wanted), found));

    [Theory]
    [InlineData("A1 B1 C1", "A1 B1 C1", "Pass")]
    [InlineData("A1 B1 C1", "A1 X1 B1 Y1 C1", "Pass")]
    [InlineData("A1 B1 C1", "A1 C1 B1", "Fail misplaced: C1")]
    [InlineData("A1 B1 C1 D1", "D1 A1 B1 C1", "Fail misplaced: D1")]
    [InlineData("A1 B1 C1 D1", "B1 C1 D1 A1", "Fail misplaced: A1")]
    [InlineData("A1 B1 C1", "C1 A1", "Fail misplaced: C1, missing: B1")]
    [InlineData("A1(B1 C1)", "A1(C1 B1)", "Fail misplaced: A1 > C1")]
    [InlineData("A1 B1 C1 D1 E1", "C1 D1 A1 B1 E1", "Fail misplaced: C1, misplaced: D1")]
    public void The_fewest_labels_move_where_the_order_counts(string wanted, string found, string expected) =>
        Assert.Equal(expected, Judge(LabelTree.Check(wanted, ordered: true), found));

    [Theory]
    [InlineData("A1", "A1", 0, "Pass")]
    [InlineData("A1", "A1 B1", 0, "Fail extra: b1")]
    [InlineData("A1", "A1 B1", 1, "Pass")]
    [InlineData("A1", "A1 B1 C1", 1, "Fail extra: b1, extra: c1")]
    [InlineData("A1", "A1(B1)", 0, "Fail extra: a1 > b1")]
    [InlineData("A1(C1)", "A1(B1 C1)", 0, "Fail extra: a1 > b1")]
    [InlineData("A1", "A1 Được_phép", 0, "Pass")]
    [InlineData("A1", "A1 Được_phep", 0, "Pass")]
    [InlineData("A1", "A1(Được_phép)", 0, "Fail extra: a1 > được phép")]
    public void Others_may_stand_there_only_so_many(string wanted, string found, int most, string expected) =>
        Assert.Equal(expected, Judge(LabelTree.Check(wanted, mayHave: [new TextAtom("Được phép")], extra: [AtMost(most)]), found));

    [Theory]
    [InlineData("A1 B1 C1", "A1 B1", 1, "Pass")]
    [InlineData("A1 B1 C1", "A1", 1, "Fail missing: B1, missing: C1")]
    [InlineData("Thư_viện B1", "Thư_viền", 1, "NeedsReview missing: B1, missing: Thư viện")]
    [InlineData("Thư_viện B1", "Thư_viền B1", 1, "Pass")]
    public void Some_may_be_missing_where_the_rule_says_so(string wanted, string found, int most, string expected) =>
        Assert.Equal(expected, Judge(LabelTree.Check(wanted, missing: [AtMost(most)]), found));

    [Theory]
    [InlineData("A1 B1 C1", "X1(A1) B1 C1", 1, "Pass")]
    [InlineData("A1 B1 C1", "X1(A1 B1) C1", 1, "Fail misplaced: A1, misplaced: B1")]
    public void Some_may_be_misplaced_where_the_rule_says_so(string wanted, string found, int most, string expected) =>
        Assert.Equal(expected, Judge(LabelTree.Check(wanted, misplaced: [AtMost(most)]), found));

    [Theory]
    [InlineData(LabelMatching.Like, "THU VIEN", "Same")]
    [InlineData(LabelMatching.Like, "Thư viên", "Near")]
    [InlineData(LabelMatching.Like, "Khác hẳn", "Other")]
    [InlineData(LabelMatching.Is, "THƯ  VIỆN", "Same")]
    [InlineData(LabelMatching.Is, "THU VIEN", "Other")]
    [InlineData(LabelMatching.Is, "Thư viên", "Other")]
    [InlineData(LabelMatching.Exact, "Thư viện", "Same")]
    [InlineData(LabelMatching.Exact, "THƯ VIỆN", "Other")]
    public void An_entry_is_compared_as_the_rule_says(object matching, string label, string kind)
    {
        var match = LabelTree.Entry("Thư_viện").Match(label, ValuesScope.Create(), (LabelMatching)matching);
        Assert.Equal(kind, match.Kind.ToString());
        if (kind is not "Other")
            Assert.Equal("Thư viện", match.Form);
    }

    [Theory]
    [InlineData(LabelMatching.Like)]
    [InlineData(LabelMatching.Is)]
    [InlineData(LabelMatching.Exact)]
    public void A_doubted_parameter_is_near_to_everything(object matching)
    {
        var entry = new LabelEntry(new ParameterAtom(ValuesScope.Inferred("text", "Thư viện")), null, "", []);
        Assert.Equal("Near", entry.Match("Thư viện", ValuesScope.Create(doubtInferred: true), (LabelMatching)matching).Kind.ToString());
        Assert.Equal("Same", entry.Match("Thư viện", ValuesScope.Create(), (LabelMatching)matching).Kind.ToString());
    }

    [Theory]
    [InlineData(LabelMatching.Is)]
    [InlineData(LabelMatching.Exact)]
    public void An_entry_of_several_texts_is_any_of_them(object matching)
    {
        var entry = new LabelEntry(new ParameterAtom(ValuesScope.Inferred("list", ImmutableArray.Create<Atom>(new TextAtom("A1"), new TextAtom("B1")))), null, "", []);
        Assert.Equal(("Same", "Other"), (entry.Match("B1", ValuesScope.Create(), (LabelMatching)matching).Kind.ToString(), entry.Match("C1", ValuesScope.Create(), (LabelMatching)matching).Kind.ToString()));
    }

    [Fact]
    public void What_is_missing_beside_a_near_miss_is_a_question_where_some_may_be_missing()
    {
        var drafts = LabelTree.Check("Thư_viện B1", missing: [AtMost(1)]).Judge(Selection.Nested(LabelTree.Items("Thư_viền")), ValuesScope.Create()).Drafts;
        Assert.Equal([("B1", "near-miss"), ("Thư viện", "near-miss")], drafts.Select(d => (d.Fact, d.Reason)));
    }

    [Fact]
    public void An_entry_may_be_a_test_of_the_text()
    {
        var entry = new LabelEntry(null, new TextTest(TextRelation.StartsWith, [new TextAtom("Văn bản")], raw: false), "starts-with Văn bản", []);
        Assert.Equal(("starts-with Văn bản", "starts-with Văn bản"), (entry.Identity, entry.Label));
        Assert.Equal(("Same", "Other"), (entry.Match("Văn bản của xã", ValuesScope.Create()).Kind.ToString(), entry.Match("Tin", ValuesScope.Create()).Kind.ToString()));
        var doubted = new LabelEntry(null, new TextTest(TextRelation.StartsWith, [new ParameterAtom(ValuesScope.Inferred("text", "Văn"))], raw: false), "x", []);
        Assert.Equal("Near", doubted.Match("Văn bản", ValuesScope.Create(doubtInferred: true)).Kind.ToString());
    }

    [Theory]
    [InlineData(false, "A1", "Pass")]
    [InlineData(false, "X1", "Fail missing: A1")]
    [InlineData(true, "A1", "Pass")]
    [InlineData(true, "X1", "NeedsReview missing: A1")]
    [InlineData(true, "", "NeedsReview missing: A1")]
    [InlineData(false, "", "Fail missing: A1")]
    public void What_an_incomplete_capture_lacks_may_be_what_is_missing(bool open, string found, string expected) =>
        Assert.Equal(expected, JudgeSections(LabelTree.Check("A1", kind: FactKinds.Sections), found, open, where: null));

    [Theory]
    [InlineData("A1", "NeedsReview missing: A1")]
    [InlineData("A1 B1", "NeedsReview extra: b1, missing: A1")]
    public void A_label_that_is_perhaps_not_meant_is_a_question(string found, string expected) =>
        Assert.Equal(expected, JudgeSections(LabelTree.Check("A1", kind: FactKinds.Sections, extra: [AtMost(0)]), found, open: false, where: "item-count"));

    [Fact]
    public void A_list_that_is_not_known_is_a_question()
    {
        var check = LabelTree.Check(new LabelSource(new ParameterAtom(ValuesScope.Inferred("list", ImmutableArray.Create<Atom>(new TextAtom("A1"))))));
        var scope = ValuesScope.Create(doubtInferred: true);
        var judgement = check.Judge(Selection.Nested(LabelTree.Items("A1")), scope);
        Assert.Equal("NeedsReview missing", LabelTree.Write(judgement));
        Assert.Equal("unknown-value", judgement.Drafts[0].Reason);
        Assert.Equal(Outcome.Pass, check.Judge(Selection.Nested(LabelTree.Items("A1")), ValuesScope.Create()).Outcome);
    }

    [Fact]
    public void A_near_miss_names_both_spellings_and_a_misplaced_one_where_it_stands()
    {
        var near = LabelTree.Check("Thư_viện").Judge(Selection.Nested(LabelTree.Items("Thư_viền")), ValuesScope.Create()).Drafts.Single();
        Assert.Equal(("near-miss", "Thư viện", "\"Thư viện\"", "\"Thư viền\""), (near.Reason, near.Fact, near.Expected.Vi, near.Found.Vi));
        Assert.Contains("\"Thư viền\"", near.Detail.Vi, StringComparison.Ordinal);
        var moved = LabelTree.Check("A1 B1").Judge(Selection.Nested(LabelTree.Items("A1(B1)")), ValuesScope.Create()).Drafts.Single();
        Assert.Equal(("B1", "B1", "A1 > B1"), (moved.Fact, moved.Expected.Vi, moved.Found.Vi));
        var missing = LabelTree.Check("A1").Judge(Selection.Nested(LabelTree.Items("X1")), ValuesScope.Create()).Drafts.Single();
        Assert.Equal((null, "A1", "\"A1\"", "không có"), (missing.Reason, missing.Fact, missing.Expected.Vi, missing.Found.Vi));
    }

    private static NumberTest AtMost(int most) => new(NumberRelation.AtMost, Bound<decimal>.Of(most));

    private static string Judge(LabelsCheck check, string found) => LabelTree.Write(check.Judge(Selection.Nested(LabelTree.Items(found)), ValuesScope.Create()));

    private static string JudgeSections(LabelsCheck check, string found, bool open, string? where)
    {
        var scope = LabelTree.Scope(found, open);
        var selection = Selection.Of(FactKinds.Sections, scope, sample: false);
        var test = where is null ? null : new PortalRules.Language.Conditions.FieldTest(FactKinds.Sections.Field(where)!, new NumberTest(NumberRelation.AtLeast, Bound<decimal>.Of(1)));
        return LabelTree.Write(check.Judge(selection.Where(test, scope), scope));
    }
}
