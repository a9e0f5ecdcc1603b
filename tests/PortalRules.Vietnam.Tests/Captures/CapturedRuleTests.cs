using PortalRules.Checking;
using PortalRules.Html;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Tests.Shared;

namespace PortalRules.Vietnam.Tests.Captures;

/// <summary>What a capture knows beside its pages decides rules that saved pages leave open.</summary>
public sealed class CapturedRuleTests
{
    private const string Pack = """
        pack: thu.lien-ket
        version: 1.0.0
        title: { vi: Liên kết, en: Links }
        """;

    private const string Law = """
        { id: thu-2024, kind: letter, issuer: UBND, issued: 2024-01-01, in-force: { from: 2024-01-01 }, known-from: read }
        """;

    private const string Rule = """
        id: LK-101
        title: { vi: Liên kết trong trang không hỏng, en: Links within the portal work }
        category: structure
        obligation: must
        basis: [{ source: thu-2024, kind: guidance }]
        select: links
        where: { target: { same-site: true } }
        expect: { each: { status: { between: [200, 399] } } }
        message: { vi: 'Liên kết "{fact}" hỏng ({found}).', en: 'The link "{fact}" is broken ({found}).' }
        remedy: { vi: Sửa liên kết., en: Mend the link. }
        """;

    private static readonly PortalChecker Checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All)
        .AddPacks(PackLibrary.FromFiles([new("thu.lien-ket/pack.yaml", Pack), new("thu.lien-ket/lien-ket.yaml", Rule), new("law/thu.yaml", Law)])).Build();

    [Theory]
    [InlineData("KT-101", Outcome.Pass)]
    [InlineData("KT-102", Outcome.Pass)]
    [InlineData("KT-103", Outcome.Pass)]
    [InlineData("KT-104", Outcome.Pass)]
    [InlineData("KT-105", Outcome.Pass)]
    [InlineData("KT-114", Outcome.Pass)]
    [InlineData("KT-115", Outcome.Pass)]
    [InlineData("LK-101", Outcome.Fail)]
    public async Task A_rule_that_saved_pages_leave_open_is_decided(string rule, Outcome outcome)
    {
        Assert.Equal(Outcome.NotChecked, (await ResultOf(rule, isLive: false)).Verdict.Outcome);
        Assert.Equal(outcome, (await ResultOf(rule, isLive: true)).Verdict.Outcome);
    }

    [Fact]
    public async Task A_broken_link_is_named_with_its_status_and_its_place()
    {
        var finding = Assert.Single((await ResultOf("LK-101", isLive: true)).Verdict.Findings);

        Assert.Equal("Liên kết \"Chuyên mục cũ\" hỏng (mã trạng thái HTTP của địa chỉ liên kết (0: không kết nối được): 404).", finding.Message.Vi);
        Assert.Equal("https://xamau.gov.vn/", Assert.Single(finding.Evidence).Url);
    }

    [Fact]
    public async Task The_day_of_the_capture_is_the_day_whose_law_counts() =>
        Assert.Equal(new DateOnly(2024, 7, 7), Checker.Check(await new HtmlPortalReader().ReadAsync(new CapturedPortal(isLive: true), CapturedPortal.Portal, TestContext.Current.CancellationToken), new CheckOptions()).AsOf);

    private static async Task<RuleResult> ResultOf(string rule, bool isLive)
    {
        var snapshot = await new HtmlPortalReader().ReadAsync(new CapturedPortal(isLive), CapturedPortal.Portal, TestContext.Current.CancellationToken);
        var report = Checker.Check(snapshot, new CheckOptions { AsOf = new DateOnly(2024, 7, 7) }, TestContext.Current.CancellationToken);
        return report.Results.Single(r => string.Equals(r.Rule.Id, rule, StringComparison.Ordinal));
    }
}
