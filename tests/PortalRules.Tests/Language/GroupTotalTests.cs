using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Snapshots;
using PortalRules.Tests.Packs;

namespace PortalRules.Tests.Language;

public sealed class GroupTotalTests
{
    [Fact]
    public void A_fact_that_may_belong_to_any_group_counts_once_in_the_total()
    {
        Article[] articles =
        [
            new() { Url = "/1", Title = "a", Contributor = "Xã A" },
            new() { Url = "/2", Title = "b", Contributor = Known<string?>.Unknown() },
            new() { Url = "/3", Title = "c", Contributor = "Đài Truyền thanh" },
        ];
        var checker = PackText.Checker(
            ("law/l.yaml", PackText.Law("letter")),
            ("p/pack.yaml", PackText.Pack("test.p")),
            ("p/rule.yaml", """
                id: T-001
                title: { vi: Tin }
                category: content
                obligation: must
                basis: [{ source: letter, kind: guidance }]
                select: articles
                group: { by: contributor, over: [Xã A, Phường B] }
                measure: { count: {} }
                message: { vi: Thiếu tin. }
                remedy: { vi: Đăng tin. }
                """));

        var verdict = Assert.Single(checker.Check(
            PortalSnapshot.For(new Portal { Id = "p" }).With(FactKinds.Articles, articles, complete: true),
            new CheckOptions { AsOf = new DateOnly(2023, 4, 10) },
            TestContext.Current.CancellationToken).Results).Verdict;

        Assert.Equal((1m, 2m), (verdict.Measure!.Value, verdict.Measure.AtMost));
        Assert.Equal([(1m, 2m), (0m, 1m)], verdict.Parts.Select(p => (p.Measure!.Value!.Value, p.Measure.AtMost!.Value)));
        Assert.Equal(["Đài Truyền thanh"], verdict.Unmatched);
    }
}
