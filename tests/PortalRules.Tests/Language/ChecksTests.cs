using PortalRules.Language;
using PortalRules.Language.Checks;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Language.Values;
using PortalRules.Rules;

namespace PortalRules.Tests.Language;

/// <summary>Each check over a few officials, written <c>phone/position</c>: "-" is none, "?" unknown; without a position someone is certainly meant.</summary>
public sealed class ChecksTests
{
    [Theory]
    [InlineData("", false, "NotApplicable")]
    [InlineData("", true, "NeedsReview fact (incomplete-capture)")]
    [InlineData("1 1", false, "Pass")]
    [InlineData("1 1", true, "NeedsReview fact (incomplete-capture)")]
    [InlineData("1 2 -", false, "Fail fact: b | fact: c")]
    [InlineData("1 2", true, "Fail fact: b")]
    [InlineData("? 2", false, "Fail fact: a (unknown-value) | fact: b")]
    [InlineData("1 ?", false, "NeedsReview fact: b (unknown-value)")]
    [InlineData("?", true, "NeedsReview fact (incomplete-capture) | fact: a (unknown-value)")]
    [InlineData("2/?", false, "NeedsReview fact: a (unknown-value)")]
    [InlineData("1/?", false, "Pass")]
    [InlineData("2/2", false, "NotApplicable")]
    public void Each(string people, bool open, string expected) => Assert.Equal(expected, Judge(new EachCheck(SomePeople.HasPhone("1"), SomePeople.Kind), people, open));

    [Theory]
    [InlineData("", false, "Pass")]
    [InlineData("", true, "NeedsReview fact (incomplete-capture)")]
    [InlineData("2 -", false, "Pass")]
    [InlineData("1 2 1", false, "Fail fact: a | fact: c")]
    [InlineData("1", true, "Fail fact: a")]
    [InlineData("? 1", false, "Fail fact: a (unknown-value) | fact: b")]
    [InlineData("1/?", false, "NeedsReview fact: a (unknown-value)")]
    [InlineData("?", false, "NeedsReview fact: a (unknown-value)")]
    [InlineData("2/?", false, "Pass")]
    public void None(string people, bool open, string expected) => Assert.Equal(expected, Judge(new NoneCheck(SomePeople.HasPhone("1"), SomePeople.Kind), people, open));

    [Theory]
    [InlineData("", false, "Fail some")]
    [InlineData("", true, "NeedsReview some (incomplete-capture)")]
    [InlineData("2 1", false, "Pass")]
    [InlineData("2 1", true, "Pass")]
    [InlineData("2", false, "Fail some")]
    [InlineData("2 ?", false, "NeedsReview some (unknown-value)")]
    [InlineData("1/?", false, "NeedsReview some (unknown-value)")]
    [InlineData("1/? 1", false, "Pass")]
    [InlineData("2/?", false, "Fail some")]
    public void Some(string people, bool open, string expected) => Assert.Equal(expected, Judge(new SomeCheck([SomePeople.HasPhone("1")], SomePeople.Kind), people, open));

    [Theory]
    [InlineData("1 2", "Pass")]
    [InlineData("1", "Fail some: 2")]
    [InlineData("3", "Fail some: 1 | some: 2")]
    [InlineData("1 ?", "NeedsReview some: 2 (unknown-value)")]
    public void Each_of_several_conditions_wants_someone_of_its_own(string people, string expected) =>
        Assert.Equal(expected, Judge(new SomeCheck([SomePeople.HasPhone("1"), SomePeople.HasPhone("2")], SomePeople.Kind), people, open: false));

    [Theory]
    [InlineData("", false, "Fail count")]
    [InlineData("1", false, "Fail count")]
    [InlineData("1 1", false, "Pass")]
    [InlineData("1 1 1", false, "Pass")]
    [InlineData("1 1 1 1", false, "Fail count")]
    [InlineData("1 1 1 1", true, "Fail count")]
    [InlineData("1", true, "NeedsReview count (incomplete-capture)")]
    [InlineData("1 1", true, "NeedsReview count (incomplete-capture)")]
    [InlineData("1 1/?", false, "NeedsReview count (unknown-value)")]
    [InlineData("1 1/?", true, "NeedsReview count (unknown-value)")]
    [InlineData("1 1 1/?", false, "Pass")]
    [InlineData("1 1 1 1/?", false, "NeedsReview count (unknown-value)")]
    public void Count(string people, bool open, string expected) =>
        Assert.Equal(expected, Judge(new CountCheck([Number(NumberRelation.AtLeast, 2), Number(NumberRelation.AtMost, 3)], SomePeople.Kind), people, open));

    [Theory]
    [InlineData("", false, "NotApplicable")]
    [InlineData("", true, "NeedsReview share (incomplete-capture)")]
    [InlineData("1 1 2 2", false, "Pass")]
    [InlineData("1 2 2", false, "Fail share")]
    [InlineData("1 1 1 2", false, "Fail share")]
    [InlineData("1 1 ? 2", false, "NeedsReview share (unknown-value)")]
    [InlineData("1 2 2 ?", false, "NeedsReview share (unknown-value)")]
    [InlineData("1 2 1/?", false, "NeedsReview share (unknown-value)")]
    [InlineData("1 2", true, "NeedsReview share (incomplete-capture)")]
    public void Share(string people, bool open, string expected) =>
        Assert.Equal(expected, Judge(new ShareCheck(SomePeople.HasPhone("1"), [Number(NumberRelation.AtLeast, 0.5m), Number(NumberRelation.LessThan, 0.6m)], SomePeople.Kind), people, open));

    [Theory]
    [InlineData("", false, "Pass")]
    [InlineData("", true, "NeedsReview duplicate (incomplete-capture)")]
    [InlineData("1 2 - -", false, "Pass")]
    [InlineData("1 2 1", false, "Fail duplicate: 1")]
    [InlineData("2 1 1 2 2", true, "Fail duplicate: 1 | duplicate: 2")]
    [InlineData("1 1/?", false, "NeedsReview duplicate: 1 (unknown-value)")]
    [InlineData("1 1/? 1", false, "Fail duplicate: 1")]
    [InlineData("1 1/?", true, "NeedsReview duplicate (incomplete-capture) | duplicate: 1 (unknown-value)")]
    [InlineData("?", false, "Pass")]
    [InlineData("1 ? ?", false, "NeedsReview duplicate: b (unknown-value)")]
    [InlineData("1 1 ?", false, "Fail duplicate: 1")]
    public void Unique(string people, bool open, string expected) => Assert.Equal(expected, Judge(new UniqueCheck([SomePeople.Phone], SomePeople.Kind), people, open));

    [Theory]
    [InlineData("1/1 1/1", "Fail duplicate: 1 | 1")]
    [InlineData("-/1 -/1", "Pass")]
    [InlineData("-/1 ?/1", "NeedsReview duplicate: b (unknown-value)")]
    public void Unique_by_two_fields(string people, string expected) => Assert.Equal(expected, Judge(new UniqueCheck([SomePeople.Phone, SomePeople.Position], SomePeople.Kind), people, open: false));

    [Theory]
    [InlineData("1", "Fail some")]
    [InlineData("2", "Pass")]
    [InlineData("?", "NeedsReview fact: a (unknown-value)")]
    [InlineData("1/?", "NeedsReview some (unknown-value)")]
    [InlineData("1/? 1", "Fail some")]
    [InlineData("", "NotApplicable")]
    public void Not(string people, string expected) => Assert.Equal(expected, Judge(new NotCheck(new EachCheck(SomePeople.HasPhone("1"), SomePeople.Kind)), people, open: false));

    [Theory]
    [InlineData("1", "Pass")]
    [InlineData("2", "Fail fact: a")]
    [InlineData("?", "NeedsReview fact: a (unknown-value)")]
    [InlineData("1 1", "Pass")]
    [InlineData("2 2", "Pass")]
    [InlineData("", "Fail count")]
    public void Any_of_tells_only_the_best(string people, string expected) => Assert.Equal(expected, Judge(
        new AnyOfCheck([new EachCheck(SomePeople.HasPhone("1"), SomePeople.Kind), new CountCheck([Number(NumberRelation.AtLeast, 2)], SomePeople.Kind)]), people, open: false));

    [Theory]
    [InlineData("1 1", "Pass")]
    [InlineData("1", "Fail count")]
    [InlineData("2", "Fail count | fact: a")]
    [InlineData("? 1", "NeedsReview fact: a (unknown-value)")]
    [InlineData("", "Fail count")]
    public void All_of_tells_everything(string people, string expected) => Assert.Equal(expected, Judge(
        new AllOfCheck([new EachCheck(SomePeople.HasPhone("1"), SomePeople.Kind), new CountCheck([Number(NumberRelation.AtLeast, 2)], SomePeople.Kind)]), people, open: false));

    [Theory]
    [InlineData("1 2", "Pass")]
    [InlineData("2 2", "Fail count")]
    [InlineData("? 2", "NeedsReview count (unknown-value)")]
    public void All_of_looks_only_at_what_its_condition_leaves(string people, string expected) => Assert.Equal(expected, Judge(
        new AllOfCheck([new CountCheck([Number(NumberRelation.AtLeast, 1)], SomePeople.Kind)], SomePeople.HasPhone("1")), people, open: false));

    [Fact]
    public void A_judgement_is_proved_with_its_parts_and_twenty_keys()
    {
        var check = new AllOfCheck([new EachCheck(SomePeople.HasPhone("1"), SomePeople.Kind), new CountCheck([Number(NumberRelation.AtLeast, 1)], SomePeople.Kind)]);
        var people = Enumerable.Range(0, 25).Select(i => SomePeople.Of($"n{i:00}", "2")).Append(SomePeople.Of("z", "1", "?"));
        var (selection, scope) = SomePeople.Meant(people, complete: false);
        var proof = new Prover(scope, new ParameterTexts([], scope)).Of(check.Judge(selection, scope), within: null);
        Assert.Equal((26, 25, 1, true, Outcome.Fail, 0, 2), (proof.Looked, proof.Sure, proof.Maybe, proof.Open, proof.Outcome, proof.Items.Length, proof.Parts.Length));
        Assert.Equal((25, 1, 0, 20, 25), (proof.Parts[0].Missed, proof.Parts[0].Met, proof.Parts[0].Undecided, proof.Parts[0].Items.Length, proof.Parts[0].ItemCount));
        Assert.Equal([Outcome.Fail, Outcome.Pass], proof.Parts.Select(p => p.Outcome));
    }

    [Fact]
    public void A_question_about_a_number_names_three_of_those_who_perhaps_count()
    {
        var people = Enumerable.Range(1, 4).Select(i => SomePeople.Of($"người {i}", "1", "?"));
        var question = SomePeople.Judge(new CountCheck([Number(NumberRelation.AtLeast, 1)], SomePeople.Kind), people).Drafts.Single();
        Assert.Contains("\"người 3\"", question.Sentence.Vi, StringComparison.Ordinal);
        Assert.Contains("; …", question.Sentence.Vi, StringComparison.Ordinal);
        Assert.DoesNotContain("người 4", question.Sentence.Vi, StringComparison.Ordinal);
        var three = SomePeople.Judge(new CountCheck([Number(NumberRelation.AtLeast, 1)], SomePeople.Kind), people.Take(3)).Drafts.Single();
        Assert.DoesNotContain("…", three.Sentence.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_near_miss_is_the_reason_and_speaks_for_itself()
    {
        var scope = SomePeople.Scope([SomePeople.Of("a", "Thư viên")]);
        var perhaps = Selection.Of(PortalRules.Facts.FactKinds.Officials, scope, sample: false).Where(new PortalRules.Language.Conditions.FieldTest(SomePeople.Phone, new TextTest(TextRelation.Like, [new PortalRules.Language.Atoms.TextAtom("Thư viện")], raw: false)), scope);
        var question = new CountCheck([Number(NumberRelation.AtLeast, 1)], SomePeople.Kind).Judge(perhaps, scope).Drafts.Single();
        Assert.Equal(("near-miss", "Chưa rõ có được tính hay không: \"Thư viên\" gần giống \"Thư viện\" nhưng không hoàn toàn trùng. Đề nghị kiểm tra trực tiếp."), (question.Reason, question.Sentence.Vi));
    }

    [Fact]
    public void Some_places_are_shown_of_what_is_doubtful_or_repeated()
    {
        var people = Enumerable.Range(1, 7).Select(i => SomePeople.Of($"n{i}", "1", "?") with { At = new PortalRules.Snapshots.SourceLocation("https://p.example/", null, i, 1) }).ToList();
        Assert.Equal([1, 2, 3], SomePeople.Judge(new CountCheck([Number(NumberRelation.AtLeast, 1)], SomePeople.Kind), people).Drafts.Single().Evidence.Select(e => e.Line));
        Assert.Equal([1, 2, 3, 4, 5], SomePeople.Judge(new UniqueCheck([SomePeople.Phone], SomePeople.Kind), people).Drafts.Single().Evidence.Select(e => e.Line));
        Assert.Equal("n1", SomePeople.Judge(new SomeCheck([SomePeople.HasPhone("1")], SomePeople.Kind), people).Drafts.Single().Fact);
    }

    [Fact]
    public void A_number_that_fails_only_by_a_doubted_threshold_asks_for_a_decision()
    {
        var doubted = new NumberTest(NumberRelation.AtLeast, Bound<decimal>.Of(ValuesScope.Inferred("integer", 3m)));
        var scope = SomePeople.Scope([SomePeople.Of("a", "1")]);
        scope.DoubtInferred = true;
        var selection = Selection.Of(PortalRules.Facts.FactKinds.Officials, scope, sample: false);
        Assert.Equal("inferred-threshold", new CountCheck([doubted], SomePeople.Kind).Judge(selection, scope).Drafts.Single().Reason);
        Assert.Equal("inferred-threshold", new ShareCheck(SomePeople.HasPhone("1"), [doubted], SomePeople.Kind).Judge(selection, scope).Drafts.Single().Reason);
    }

    [Fact]
    public void A_sample_is_never_open()
    {
        var scope = SomePeople.Scope([SomePeople.Of("a", "1")], complete: false);
        Assert.True(Selection.Of(PortalRules.Facts.FactKinds.Officials, scope, sample: false).IsOpen);
        Assert.False(Selection.Of(PortalRules.Facts.FactKinds.Officials, scope, sample: true).IsOpen);
    }

    private static NumberTest Number(NumberRelation relation, decimal limit) => new(relation, Bound<decimal>.Of(limit));

    private static string Judge(FactsCheck check, string people, bool open)
    {
        var all = people.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((text, i) => text.Split('/') is [var phone, var position]
            ? SomePeople.Of(((char)('a' + i)).ToString(), phone, position)
            : SomePeople.Of(((char)('a' + i)).ToString(), text));
        var judgement = SomePeople.Judge(check, all, complete: !open);
        var keys = judgement.Drafts.Select(d => (d.Reason is null ? d.Key : $"{d.Key} ({d.Reason})").Replace(", 1", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return $"{judgement.Outcome} {string.Join(" | ", keys)}".TrimEnd();
    }
}
