using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Tests.Language;

public sealed class CodeRuleTests
{
    private static readonly PortalSnapshot Portal = PortalSnapshot.For(new Portal { Id = "p" })
        .With(FactKinds.Banners, [new Banner { Image = "/a.png" }, new Banner { Image = "/b.png", Alt = "Tên" }], complete: true);

    private static readonly CheckOptions Options = new() { AsOf = new DateOnly(2023, 3, 31) };

    [Fact]
    public void Each_is_called_for_every_fact_and_reports_by_its_identity()
    {
        var verdict = Check(new AltIsGiven());

        Assert.Equal((Outcome.Fail, 2), (verdict.Outcome, verdict.Looked));
        Assert.Equal("fact: /a.png", Assert.Single(verdict.Findings).Key);
    }

    [Fact]
    public void Snapshot_action_sees_the_whole_portal()
    {
        var verdict = Check(new AtMostOneBanner());

        Assert.Equal("count", Assert.Single(verdict.Findings).Key);
    }

    [Fact]
    public void Throwing_rule_is_an_error_of_that_rule_only()
    {
        var report = new PortalCheckerBuilder().AddRule<Throws>().AddRule<AltIsGiven>().Build().Check(Portal, Options, TestContext.Current.CancellationToken);

        Assert.Equal([Outcome.Fail, Outcome.Error], report.Results.Select(r => r.Verdict.Outcome));
        Assert.Contains("InvalidTimeZoneException", report.Results[1].Verdict.Question!.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Kind_that_was_not_captured_is_not_checked()
    {
        var report = new PortalCheckerBuilder().AddRule<AltIsGiven>().Build().Check(PortalSnapshot.For(new Portal()), Options, TestContext.Current.CancellationToken);

        Assert.Equal(Outcome.NotChecked, report.Results[0].Verdict.Outcome);
    }

    [Fact]
    public void As_of_date_is_required_where_the_capture_has_no_time() =>
        Assert.Throws<ArgumentException>(() => new PortalCheckerBuilder().AddRule<AltIsGiven>().Build().Check(Portal));

    [Fact]
    public void Two_rules_with_one_id_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => new PortalCheckerBuilder().AddRule<AltIsGiven>().AddRule<AltIsGiven>().Build());

    private static Verdict Check(PortalRule rule) =>
        new PortalCheckerBuilder().AddRule(rule).Build().Check(Portal, Options, TestContext.Current.CancellationToken).Results[0].Verdict;

    private static RuleDescriptor Describe(string id) => new() { Id = id, Title = new LocalizedText(id) };

    private sealed class AltIsGiven : PortalRule
    {
        public override IReadOnlyList<RuleDescriptor> Descriptors => [Describe("CODE-001")];

        public override void Initialize(RuleRegistration on) => on.Each(FactKinds.Banners, (banner, context) =>
        {
            if (banner.Alt.Length == 0)
                context.Report(new LocalizedText("Banner không có văn bản thay thế."));
        });
    }

    private sealed class AtMostOneBanner : PortalRule
    {
        public override IReadOnlyList<RuleDescriptor> Descriptors => [Describe("CODE-002")];

        public override void Initialize(RuleRegistration on) => on.Snapshot((snapshot, context) =>
        {
            if (snapshot.Get(FactKinds.Banners).Length > 1)
                context.Report(new LocalizedText("Quá nhiều banner."), "count");
        });
    }

    private sealed class Throws : PortalRule
    {
        public override IReadOnlyList<RuleDescriptor> Descriptors => [Describe("CODE-003")];

        public override void Initialize(RuleRegistration on) => on.Each(FactKinds.Banners, (_, _) => throw new InvalidTimeZoneException("hỏng"));
    }
}
