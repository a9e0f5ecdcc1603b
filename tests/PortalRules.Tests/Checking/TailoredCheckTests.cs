using FsCheck;
using FsCheck.Fluent;
using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Packs;
using PortalRules.Text;
using Outcome = PortalRules.Rules.Outcome;

namespace PortalRules.Tests.Checking;

public sealed class TailoredCheckTests
{
    private const string Quota = $"{OfficePack.Id}/quota";

    [Fact]
    public void A_skipped_rule_stays_in_the_report_with_its_reason()
    {
        var result = Result(Tailoring.None.WithSkip("T-001", "chưa áp dụng"), "T-001");

        Assert.Equal((Outcome.NotApplicable, "skipped"), (result.Verdict.Outcome, result.Verdict.Reason));
        Assert.Equal("Không xét theo điều chỉnh của cơ quan kiểm tra: chưa áp dụng", result.Verdict.Question!.Vi);
        Assert.Null(result.Verdict.MostPoints);
    }

    [Fact]
    public void A_rule_is_skipped_before_anything_else_is_asked()
    {
        var before = new CheckOptions { AsOf = new DateOnly(2020, 1, 1), Packs = [OfficePack.Id], Tailoring = Tailoring.None.WithSkip("T-001", "chưa áp dụng") };

        var report = OfficePack.Checker.Check(PortalSnapshot.For(new Portal()), before);

        Assert.Equal("skipped", report.Results.First(r => r.Rule.Id is "T-001").Verdict.Reason);
        Assert.Equal("not-in-force", report.Results.First(r => r.Rule.Id is "T-002").Verdict.Reason);
    }

    [Fact]
    public void An_own_severity_changes_how_loud_a_rule_is_and_nothing_else()
    {
        var plain = Result(Tailoring.None, "T-002");
        var tailored = Result(Tailoring.None.WithSeverity("T-002", Severity.Info), "T-002");

        Assert.Equal((Severity.Warning, Severity.Info), (tailored.PackSeverity!.Value, tailored.Rule.Severity));
        Assert.Equal(Findings(plain), Findings(tailored));
        Assert.Equal(plain.Verdict.Outcome, tailored.Verdict.Outcome);
    }

    [Fact]
    public void The_severity_that_the_pack_has_is_no_change() =>
        Assert.Null(Result(Tailoring.None.WithSeverity("T-002", Severity.Warning), "T-002").PackSeverity);

    [Theory]
    [InlineData("2", Outcome.Pass)]
    [InlineData("4", Outcome.Fail)]
    [InlineData("5", Outcome.Fail)]
    public void A_fail_on_a_value_of_the_office_is_a_fail(string quota, Outcome outcome)
    {
        var result = Result(Tailoring.None.WithParameter(Quota, quota), "T-001");

        Assert.Equal(outcome, result.Verdict.Outcome);
        Assert.Equal([new UsedParameter(Quota, new LocalizedText(quota, quota), IsTailored: true, IsInferred: false)], result.Parameters);
    }

    [Fact]
    public void A_fail_on_a_value_that_the_author_inferred_is_a_question()
    {
        var result = Result(Tailoring.None, "T-001");

        Assert.Equal(Outcome.NeedsReview, result.Verdict.Outcome);
        Assert.Equal([new UsedParameter(Quota, new LocalizedText("5", "5"), IsTailored: false, IsInferred: true)], result.Parameters);
    }

    [Fact]
    public void A_parameter_without_a_value_in_force_gets_one_from_the_office()
    {
        Assert.Equal("no-parameter-value", Result(Tailoring.None, "T-003").Verdict.Reason);
        Assert.Equal(Outcome.Pass, Result(Tailoring.None.WithParameter($"{OfficePack.Id}/later", "3"), "T-003").Verdict.Outcome);
    }

    [Fact]
    public void A_list_of_the_office_does_not_merge_with_the_packs()
    {
        Assert.Equal(["missing: Giới thiệu"], Findings(Result(Tailoring.None, "T-002")));
        Assert.Equal(["missing: Liên hệ"], Findings(Result(Tailoring.None.WithParameter($"{OfficePack.Id}/names", "Tổng quan", "Liên hệ"), "T-002")));
    }

    [Fact]
    public void A_rule_in_code_that_is_skipped_does_not_run()
    {
        var checker = new PortalCheckerBuilder().AddRule<Throwing>().Build();
        var options = new CheckOptions { AsOf = new DateOnly(2023, 4, 10) };

        Assert.Equal(Outcome.Error, Assert.Single(checker.Check(OfficePack.Portal, options).Results).Verdict.Outcome);
        Assert.Equal("skipped", Assert.Single(checker.Check(OfficePack.Portal, options with { Tailoring = Tailoring.None.WithSkip("ACME-0001", "thử") }).Results).Verdict.Reason);
        Assert.Equal(Severity.Info, Assert.Single(checker.Check(OfficePack.Portal, options with { Tailoring = Tailoring.None.WithSeverity("ACME-0001", Severity.Info) }).Results).Rule.Severity);
    }

    [Fact]
    public void A_condition_of_the_office_selects_in_the_place_of_the_packs()
    {
        var checker = PackText.Checker(
            ("law/l.yaml", PackText.Law("letter")),
            ("o/pack.yaml", PackText.Pack("test.office", "parameters: { official: { type: condition, of: documents, values: { 2023-01-01: { value: { kind: QĐ }, basis: { source: letter } } } } }")),
            ("o/r.yaml", PackText.Rule("T-001", "letter").Replace("select: menus", "select: documents\nwhere: $official", StringComparison.Ordinal)));
        var portal = PortalSnapshot.For(new Portal()).With(FactKinds.Documents, [new Document { Number = Known<string?>.Of("1/KH-UBND"), Kind = Known<string?>.Of("KH") }], complete: true);
        var options = new CheckOptions { AsOf = new DateOnly(2023, 4, 10) };

        Assert.Equal(Outcome.Fail, checker.Check(portal, options).Results[0].Verdict.Outcome);
        Assert.Equal(Outcome.Pass, checker.Check(portal, options with { Tailoring = Tailoring.Parse("t.yaml", "tailoring: { parameters: { test.office/official: { kind: KH } } }") }).Results[0].Verdict.Outcome);
    }

    [Fact]
    public void Severities_change_no_outcome_and_a_skip_no_other_rule() => Prop.ForAll(
        Gen.ListOf(Gen.Choose(0, 11)).Select(l => l.ToList()).ToArbitrary(),
        changes =>
        {
            string[] ids = ["T-001", "T-002", "T-003"];
            var tailoring = changes.Aggregate(Tailoring.None, (t, c) => c < 9 ? t.WithSeverity(ids[c % 3], (Severity)(c / 3)) : t.WithSkip(ids[c % 3], "thử"));
            var skipped = changes.Where(c => c >= 9).Select(c => ids[c % 3]).ToHashSet(StringComparer.Ordinal);
            var (plain, tailored) = (Check(Tailoring.None), Check(tailoring));

            return plain.Results.Zip(tailored.Results).All(r => skipped.Contains(r.First.Rule.Id)
                ? r.Second.Verdict.Reason is "skipped"
                : r.First.Verdict.Outcome == r.Second.Verdict.Outcome && Findings(r.First).SequenceEqual(Findings(r.Second), StringComparer.Ordinal))
                && tailored.Run().Skipped == skipped.Count;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_report_names_what_it_was_tailored_with() =>
        Assert.Equal(["huyen.yaml", "code"], Check(Tailoring.Parse("x/huyen.yaml", "tailoring: { rules: { T-001: { severity: info } } }").WithSeverity("T-002", Severity.Info)).Tailoring);

    private static CheckReport Check(Tailoring tailoring) =>
        OfficePack.Checker.Check(OfficePack.Portal, new CheckOptions { AsOf = new DateOnly(2023, 4, 10), Tailoring = tailoring });

    private static RuleResult Result(Tailoring tailoring, string id) => Check(tailoring).Results.First(r => string.Equals(r.Rule.Id, id, StringComparison.Ordinal));

    private static IEnumerable<string> Findings(RuleResult result) => result.Verdict.Findings.Select(f => f.Key);

    private sealed class Throwing : PortalRule
    {
        public override IReadOnlyList<RuleDescriptor> Descriptors { get; } = [new() { Id = "ACME-0001", Title = new LocalizedText("Hỏng", "Broken"), Obligation = Obligation.May, Remedy = new LocalizedText("Sửa.", "Mend it.") }];

        public override void Initialize(RuleRegistration on) => on.Each(FactKinds.Sections, (_, _) => throw new InvalidOperationException("broken"));
    }
}
