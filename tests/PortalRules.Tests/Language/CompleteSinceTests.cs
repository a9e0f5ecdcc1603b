using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Packs;
using PortalRules.Text;

namespace PortalRules.Tests.Language;

/// <summary>A capture that says "articles complete since" proves absence from that day on, and only from that day on.</summary>
public sealed class CompleteSinceTests
{
    private static readonly DateSpan Quarter = new(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31));

    [Theory]
    [InlineData("period: given\nexpect: { count: { at-least: 1 } }", "2023-01-01", Outcome.Fail)]
    [InlineData("period: given\nexpect: { count: { at-least: 1 } }", "2022-12-31", Outcome.Fail)]
    [InlineData("period: given\nexpect: { count: { at-least: 1 } }", "2023-01-02", Outcome.NeedsReview)]
    [InlineData("period: { from: 2023-01-01, to: 2023-03-31, on: modified }\nexpect: { count: { at-least: 1 } }", "2022-12-31", Outcome.NeedsReview)]
    [InlineData("where: { published: { in-last: 1 months } }\nexpect: { count: { at-least: 1 } }", "2023-03-10", Outcome.Fail)]
    [InlineData("where: { published: { in-last: 1 months } }\nexpect: { count: { at-least: 1 } }", "2023-03-11", Outcome.NeedsReview)]
    [InlineData("where: { published: { from: 2023-02-01 }, section: Tin tức }\nexpect: { count: { at-least: 1 } }", "2023-02-01", Outcome.Fail)]
    [InlineData("where: { any-of: [{ published: { from: 2023-02-01 } }, { section: Tin tức }] }\nexpect: { count: { at-least: 1 } }", "2023-02-01", Outcome.NeedsReview)]
    [InlineData("where: { not: { published: { from: 2023-02-01 } } }\nexpect: { count: { at-least: 1 } }", "2023-02-01", Outcome.NeedsReview)]
    [InlineData("expect: { count: { at-least: 1 } }", "2023-01-01", Outcome.NeedsReview)]
    public void Absence_is_proved_for_the_days_that_were_captured(string body, string since, Outcome expected)
    {
        var completeness = new Completeness(IsComplete: false, DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture), "cũ hơn chưa thu thập");
        var snapshot = PortalSnapshot.For(new Portal { Id = "p" }).With(FactKinds.Articles, [], completeness);
        var checker = PackText.Checker(
            ("law/l.yaml", PackText.Law("letter")),
            ("p/pack.yaml", PackText.Pack("test.p")),
            ("p/rule.yaml", $$"""
                id: T-001
                title: { vi: Tin }
                category: content
                obligation: must
                basis: [{ source: letter, kind: guidance }]
                select: articles
                {{body.ReplaceLineEndings("\n")}}
                message: { vi: Thiếu tin. }
                remedy: { vi: Đăng tin. }
                """));

        var verdict = Assert.Single(checker.Check(snapshot, new CheckOptions { AsOf = new DateOnly(2023, 4, 10), Period = Quarter }, TestContext.Current.CancellationToken).Results).Verdict;

        Assert.Equal(expected, verdict.Outcome);
    }
}
