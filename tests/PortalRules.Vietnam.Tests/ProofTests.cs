using PortalRules.Checking;
using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Vietnam.Tests;

/// <summary>Every shipped rule proved on whole portals.</summary>
public sealed class ProofTests
{
    private static readonly PortalChecker Checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build();

    [Fact]
    public Task Bounded_and_whole_proof_agree_on_the_sample() => Agree(Repository.PathOf("docs", "examples", "xa-mau"), least: 20);

    [Theory]
    [InlineData("nukeviet-egov")]
    [InlineData("nukeviet-4.5")]
    public Task Bounded_and_whole_proof_agree_on_a_real_portal(string name) => Agree(Needs.Portal(name), least: 10);

    [Fact]
    public async Task A_proof_says_by_which_name_a_label_was_recognised()
    {
        var snapshot = await Read(Repository.PathOf("docs", "examples", "xa-mau"));
        var proof = Checker.Explain(snapshot, Options, "CT155-101", TestContext.Current.CancellationToken).Verdict.Proof!;
        Assert.Contains(new ProofMatch("THƯ VIÊN", "Thư viên", "thu-vien", MatchManner.Misspelling), proof.Parts[1].Matches);
        Assert.Contains(new ProofMatch("LỊCH TIẾP CÔNG DÂN", "Lịch tiếp công dân", "lich-tiep-cong-dan", MatchManner.Name), proof.Parts[1].Matches);
    }

    private static CheckOptions Options { get; } = new() { AsOf = new DateOnly(2023, 4, 10), Period = new DateSpan(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31)) };

    private static Task<PortalSnapshot> Read(string folder) =>
        new HtmlPortalReader().ReadAsync(new FolderFetcher(folder), new Portal { Level = "commune", Area = "thanh-hoa/huyen-cam-thuy" }, TestContext.Current.CancellationToken);

    private static async Task Agree(string folder, int least)
    {
        var snapshot = await Read(folder);
        var results = Checker.Check(snapshot, Options, TestContext.Current.CancellationToken).Results;
        Violations.None(results.SelectMany(r => ProofAgreement.Differences(r, Checker.Explain(snapshot, Options, r.Rule.Id, TestContext.Current.CancellationToken))));
        Assert.True(results.Count(r => r.Verdict.Proof is not null) >= least, $"only {results.Count(r => r.Verdict.Proof is not null)} rules were proved");
    }
}
