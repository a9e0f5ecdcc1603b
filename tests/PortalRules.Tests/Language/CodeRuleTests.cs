using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Tests.Language;

public sealed class CodeRuleTests
{
    private static readonly CheckOptions Options = new() { AsOf = new DateOnly(2023, 3, 31) };
    private static readonly RuleDescriptor First = CodeRules.Describe("CODE-001");
    private static readonly RuleDescriptor Second = CodeRules.Describe("CODE-002");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Each_is_called_for_every_fact_and_reports_by_its_identity()
    {
        var verdict = Check(CodeRules.Alt(First));

        Assert.Equal((Outcome.Fail, 2, 0m, 1m), (verdict.Outcome, verdict.Looked, verdict.Points, verdict.MostPoints));
        var finding = Assert.Single(verdict.Findings);
        Assert.Equal(("fact: /a.png", "Banner không có chữ thay thế.", "Bổ sung.", 4), (finding.Key, finding.Message.Vi, finding.Remedy!.Vi, finding.Evidence[0].Line));
    }

    [Fact]
    public void The_descriptors_message_may_hold_what_the_code_reports() =>
        Assert.Equal("Ảnh \"/a.png\": Banner không có chữ thay thế.", Check(CodeRules.Alt(First with { Message = new LocalizedText("Ảnh \"{fact}\": {detail}", "Picture \"{fact}\": {detail}") })).Findings[0].Message.Vi);

    [Fact]
    public void Snapshot_action_sees_the_whole_portal()
    {
        var verdict = Check(new CodeRules(on => on.Snapshot((snapshot, context) => context.Report(new LocalizedText($"{snapshot.Get(FactKinds.Banners).Length} banner."), "count")), First));

        Assert.Equal("count", Assert.Single(verdict.Findings).Key);
    }

    [Fact]
    public void A_report_for_the_whole_snapshot_without_a_key_is_an_error_of_the_rule() =>
        Assert.Equal(Outcome.Error, Check(new CodeRules(on => on.Snapshot((_, context) => context.Report(new LocalizedText("Sai."))), First)).Outcome);

    [Fact]
    public void A_variable_of_Initialize_remembers_from_fact_to_fact_and_not_from_check_to_check()
    {
        var checker = Checker(new CodeRules(
            on =>
            {
                var seen = 0;
                on.Each(FactKinds.Banners, (_, _) => seen++);
                on.Snapshot((_, context) => context.Review(new LocalizedText($"{seen}"), "seen"));
            },
            First));

        foreach (var _ in (ReadOnlySpan<int>)[1, 2])
            Assert.Equal("2", checker.Check(CodeRules.Portal, Options, Stop).Results[0].Verdict.Findings[0].Message.Vi);
    }

    [Theory]
    [InlineData(false, false, "NotChecked not-captured")]
    [InlineData(true, false, "NeedsReview incomplete-capture")]
    [InlineData(true, true, "NotApplicable nothing-selected")]
    public void What_was_not_captured_counts_as_for_a_rule_in_YAML(bool captured, bool complete, string expected)
    {
        var portal = PortalSnapshot.For(new Portal { Id = "p" });
        var verdict = Checker(CodeRules.Alt(First)).Check(captured ? portal.With(FactKinds.Banners, [], complete) : portal, Options, Stop).Results[0].Verdict;

        Assert.Equal(expected, $"{verdict.Outcome} {verdict.Reason}");
        Assert.Equal(verdict.Outcome is Outcome.NeedsReview ? ["fact"] : [], verdict.Findings.Select(f => f.Key));
    }

    [Fact]
    public void A_miss_that_was_seen_stays_a_miss_where_the_capture_is_incomplete() =>
        Assert.Equal(Outcome.Fail, Checker(CodeRules.Alt(First)).Check(CodeRules.Portal.With(FactKinds.Banners, [new Banner { Image = "/a.png" }], complete: false), Options, Stop).Results[0].Verdict.Outcome);

    [Theory]
    [InlineData(false, Outcome.NeedsReview)]
    [InlineData(true, Outcome.Pass)]
    public void An_action_for_the_snapshot_passes_only_where_what_it_needs_is_complete(bool complete, Outcome expected)
    {
        var rule = new CodeRules(on => on.Snapshot([FactKinds.Banners], (_, context) => Assert.Equal(complete, context.IsComplete(FactKinds.Banners))), First);

        Assert.Equal(expected, Checker(rule).Check(CodeRules.Portal.With(FactKinds.Banners, [], complete), Options, Stop).Results[0].Verdict.Outcome);
        Assert.Equal(Outcome.NotChecked, Checker(rule).Check(PortalSnapshot.For(new Portal { Id = "p" }), Options, Stop).Results[0].Verdict.Outcome);
    }

    [Fact]
    public void A_class_reports_for_each_of_its_rules()
    {
        var report = Checker(new CodeRules(
            on =>
            {
                on.Each(FactKinds.Banners, (banner, context) => context.Report(banner.Alt.Length == 0 ? First : Second, new LocalizedText(banner.Image)));
                on.For(Second).Snapshot((_, context) => context.Review(new LocalizedText("?"), "ask"));
            },
            First,
            Second)).Check(CodeRules.Portal, Options, Stop);

        Assert.Equal(["CODE-001: fact: /a.png", "CODE-002: ask, fact: /b.png"], report.Results.Select(r => $"{r.Rule.Id}: {string.Join(", ", r.Verdict.Findings.Select(f => f.Key))}"));
    }

    [Fact]
    public void What_one_rule_of_a_class_needs_or_throws_does_not_touch_the_other()
    {
        var rule = new CodeRules(
            on =>
            {
                on.For(First).Each(FactKinds.Menus, (_, _) => { });
                on.For(Second).Each(FactKinds.Banners, CodeRules.ReportAlt);
            },
            First,
            Second);
        var throws = new CodeRules(
            on =>
            {
                on.For(First).Each(FactKinds.Banners, (_, _) => throw new InvalidTimeZoneException());
                on.For(Second).Each(FactKinds.Banners, CodeRules.ReportAlt);
            },
            First,
            Second);

        Assert.Equal([Outcome.NotChecked, Outcome.Fail], Checker(rule).Check(CodeRules.Portal, Options, Stop).Results.Select(r => r.Verdict.Outcome));
        Assert.Equal([Outcome.Error, Outcome.Fail], Checker(throws).Check(CodeRules.Portal, Options, Stop).Results.Select(r => r.Verdict.Outcome));
    }

    [Fact]
    public void A_report_that_does_not_say_for_which_of_several_rules_is_an_error_of_both()
    {
        var report = Checker(new CodeRules(on => on.Each(FactKinds.Banners, CodeRules.ReportAlt), First, Second)).Check(CodeRules.Portal, Options, Stop);

        Assert.Equal([Outcome.Error, Outcome.Error], report.Results.Select(r => r.Verdict.Outcome));
    }

    [Fact]
    public void Throwing_rule_is_an_error_of_that_rule_only_and_its_message_is_told_to_the_caller_alone()
    {
        var faults = new List<RuleFault>();
        var throws = new CodeRules(on => on.Each(FactKinds.Banners, (_, _) => throw new InvalidTimeZoneException("Password=mật")), Second);
        var report = new PortalCheckerBuilder().AddRule(CodeRules.Alt(First)).AddRule(throws).Build().Check(CodeRules.Portal, Options with { Faults = new Told(faults) }, Stop);

        Assert.Equal([Outcome.Fail, Outcome.Error], report.Results.Select(r => r.Verdict.Outcome));
        Assert.Equal(new LocalizedText("Quy tắc CODE-002 bị lỗi khi chạy (InvalidTimeZoneException).", "The rule CODE-002 failed to run (InvalidTimeZoneException)."), report.Results[1].Verdict.Question);
        Assert.Equal(("CODE-002", "Password=mật"), (Assert.Single(faults).Rule, faults[0].Exception.Message));
    }

    [Fact]
    public void A_rule_that_gives_up_by_itself_does_not_stop_the_check()
    {
        var report = new PortalCheckerBuilder().AddRule(CodeRules.Alt(First)).AddRule(new CodeRules(on => on.Each(FactKinds.Banners, (_, _) => throw new TaskCanceledException()), Second)).Build().Check(CodeRules.Portal, Options, Stop);

        Assert.Equal([Outcome.Fail, Outcome.Error], report.Results.Select(r => r.Verdict.Outcome));
    }

    [Fact]
    public async Task A_check_stops_between_the_facts_of_a_rule()
    {
        using var stop = new CancellationTokenSource();
        using var entered = new SemaphoreSlim(0);
        using var leave = new SemaphoreSlim(0);
        var seen = new List<string>();
        var rule = new CodeRules(
            on => on.Each(FactKinds.Banners, (banner, _) =>
            {
                seen.Add(banner.Image);
                entered.Release();
                leave.Wait(Stop);
            }),
            First);
        var check = Task.Run(() => Checker(rule).Check(CodeRules.Portal, Options, stop.Token), Stop);

        // The rule stands in its first fact while the check is stopped; it never sees the second.
        await entered.WaitAsync(Stop);
        await stop.CancelAsync();
        leave.Release();

        await Assert.ThrowsAsync<OperationCanceledException>(() => check);
        Assert.Equal(["/a.png"], seen);
    }

    [Fact]
    public async Task An_action_that_waits_hears_of_the_stop_itself()
    {
        using var stop = new CancellationTokenSource();
        using var entered = new SemaphoreSlim(0);
        using var never = new SemaphoreSlim(0);
        var rule = new CodeRules(
            on => on.Snapshot((_, context) =>
            {
                entered.Release();
                never.Wait(context.CancellationToken);
            }),
            First);
        var check = Task.Run(() => Checker(rule).Check(CodeRules.Portal, Options, stop.Token), Stop);
        await entered.WaitAsync(Stop);
        await stop.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => check);
    }

    [Theory]
    [InlineData("2022-12-31", "NotApplicable not-in-force")]
    [InlineData("2023-03-31", "Pending before-deadline")]
    [InlineData("2023-04-01", "Fail ")]
    [InlineData("2024-01-01", "NeedsReview law-status-unknown")]
    public void Law_and_deadline_count_as_for_a_rule_in_YAML(string day, string expected)
    {
        var rule = CodeRules.Alt(First with { Obligation = Obligation.Must, Cites = [new LegalCitation("letter", "Điều 4", BasisKind.Guidance)], DueBy = new DueBy(new DateOnly(2023, 3, 31)) });
        var verdict = new PortalCheckerBuilder().AddLaw(CodeRules.Letter).AddRule(rule).Build()
            .Check(CodeRules.Portal, new CheckOptions { AsOf = DateOnly.ParseExact(day, "yyyy-MM-dd", null) }, Stop).Results[0].Verdict;

        Assert.Equal(expected, $"{verdict.Outcome} {verdict.Reason}");
        Assert.Equal(verdict.Outcome, verdict.Proof?.Outcome ?? verdict.Outcome);
    }

    [Fact]
    public void The_bounded_and_the_whole_proof_of_a_rule_in_code_agree()
    {
        var checker = Checker(new CodeRules(on => on.Each(FactKinds.Banners, CodeRules.ReportAlt), First), new CodeRules(on => on.Snapshot((_, context) => context.Review(new LocalizedText("?"), "ask")), Second));
        var results = checker.Check(CodeRules.Portal, Options, Stop).Results;

        Violations.None(results.SelectMany(r => ProofAgreement.Differences(r, checker.Explain(CodeRules.Portal, Options, r.Rule.Id, Stop))));
        Assert.Equal([ProofTruth.False, ProofTruth.True], checker.Explain(CodeRules.Portal, Options, "CODE-001", Stop).Verdict.Proof!.Facts.Select(f => f.Conditions[0].Truth));
    }

    [Fact]
    public void A_rule_that_is_not_there_cannot_be_explained() => Assert.Contains(
        "did you mean \"CODE-001\"?",
        Assert.Throws<ArgumentException>(() => Checker(CodeRules.Alt(First)).Explain(CodeRules.Portal, Options, "CODE-0001", Stop)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void As_of_date_is_required_where_the_capture_has_no_time() =>
        Assert.Throws<ArgumentException>(() => Checker(CodeRules.Alt(First)).Check(CodeRules.Portal));

    [Theory]
    [InlineData(Obligation.Must, Severity.Error)]
    [InlineData(Obligation.Should, Severity.Warning)]
    [InlineData(Obligation.May, Severity.Info)]
    public void Severity_follows_the_obligation_unless_it_is_given(Obligation obligation, Severity expected)
    {
        Assert.Equal(expected, (First with { Obligation = obligation }).Severity);
        Assert.Equal(Severity.Info, (First with { Severity = Severity.Info, Obligation = obligation }).Severity);
    }

    private static PortalChecker Checker(params ImmutableArray<PortalRule> rules) => rules.Aggregate(new PortalCheckerBuilder(), (b, r) => b.AddRule(r)).Build();

    private static Verdict Check(PortalRule rule) => Checker(rule).Check(CodeRules.Portal, Options, Stop).Results[0].Verdict;

    private sealed class Told(List<RuleFault> faults) : IProgress<RuleFault>
    {
        public void Report(RuleFault value) => faults.Add(value);
    }
}
