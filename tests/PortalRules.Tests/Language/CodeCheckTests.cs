using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Packs;
using PortalRules.Yaml;

namespace PortalRules.Tests.Language;

public sealed class CodeCheckTests
{
    private static readonly CheckOptions Options = new() { AsOf = new DateOnly(2023, 3, 31) };

    private static readonly CodeCheck AltIsLong = CodeCheck.Each("alt-is-long", FactKinds.Banners, (banner, context) =>
    {
        if (banner.Alt.Length == 0)
            context.Review(new("Banner chưa có chữ thay thế.", "The banner has no alternative text."));
        else if (banner.Alt.Length < 5)
            context.Report(new($"Chữ thay thế quá ngắn: {banner.Alt}.", $"Too short: {banner.Alt}."));
    });

    [Fact]
    public void A_rule_in_YAML_asks_a_check_in_code_for_each_selected_fact()
    {
        var verdict = Check("where: { width: { at-least: 100 } }\nexpect: { code: alt-is-long }", complete: true, Banner("/a", 100, "ab"), Banner("/b", 100, "abcdef"), Banner("/c", 99, "ab"));

        Assert.Equal((Outcome.Fail, 2), (verdict.Outcome, verdict.Looked));
        Assert.Equal(["fact: /a"], verdict.Findings.Select(f => f.Key));
        Assert.Equal("Banner sai.", verdict.Findings[0].Message.Vi);
    }

    [Fact]
    public void A_fact_that_is_perhaps_not_meant_is_a_question() =>
        Assert.Equal(Outcome.NeedsReview, Check("where: { width: { at-least: 100 } }\nexpect: { code: alt-is-long }", complete: true, new Banner { Image = "/a", Alt = "ab" }).Outcome);

    [Fact]
    public void What_the_check_leaves_to_a_person_is_a_question() =>
        Assert.Equal(Outcome.NeedsReview, Check("expect: { code: alt-is-long }", complete: true, Banner("/a", 1, "")).Outcome);

    [Fact]
    public void An_incomplete_capture_proves_no_pass() =>
        Assert.Equal(Outcome.NeedsReview, Check("expect: { code: alt-is-long }", complete: false, Banner("/a", 1, "abcdef")).Outcome);

    [Fact]
    public void Nothing_selected_is_not_applicable() =>
        Assert.Equal(Outcome.NotApplicable, Check("expect: { code: alt-is-long }", complete: true).Outcome);

    [Fact]
    public void What_a_check_throws_is_an_error_of_that_rule_only()
    {
        var throws = CodeCheck.Each("alt-is-long", FactKinds.Banners, (_, _) => throw new InvalidTimeZoneException("x"));
        var report = Checker("expect: { code: alt-is-long }", throws).Check(Portal(complete: true, Banner("/a", 1, "")), Options, TestContext.Current.CancellationToken);

        Assert.Equal(Outcome.Error, Assert.Single(report.Results).Verdict.Outcome);
        Assert.Contains("InvalidTimeZoneException", report.Results[0].Verdict.Question!.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expect: { code: alt-is-lon }", "did you mean \"alt-is-long\"?")]
    [InlineData("expect: { code: alt-is-long, count: 1 }", "unknown key in expect with code \"count\"")]
    [InlineData("expect: { code: menus-are-short }", "the check \"menus-are-short\" takes menus, but the rule selects banners.")]
    public void A_mistake_in_the_name_is_told(string body, string expected)
    {
        var menus = CodeCheck.Each("menus-are-short", FactKinds.Menus, (_, _) => { });
        var error = Assert.Single(Assert.Throws<PackException>(() => Checker(body, AltIsLong, menus)).Errors);

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_checks_of_one_name_are_refused() =>
        Assert.Throws<ArgumentException>(() => new PortalCheckerBuilder().AddCheck(AltIsLong).AddCheck(AltIsLong));

    private static Verdict Check(string body, bool complete, params Banner[] banners) =>
        Assert.Single(Checker(body, AltIsLong).Check(Portal(complete, banners), Options, TestContext.Current.CancellationToken).Results).Verdict;

    private static PortalSnapshot Portal(bool complete, params Banner[] banners) => PortalSnapshot.For(new Portal { Id = "p" }).With(FactKinds.Banners, banners, complete);

    private static Banner Banner(string image, int width, string alt) => new() { Image = image, Width = width, Alt = alt };

    private static PortalChecker Checker(string body, params CodeCheck[] checks)
    {
        var builder = new PortalCheckerBuilder().AddPacks(PackLibrary.FromFiles(
        [
            KeyValuePair.Create("law/l.yaml", PackText.Law("letter")),
            KeyValuePair.Create("p/pack.yaml", PackText.Pack("test.p")),
            KeyValuePair.Create("p/rule.yaml", $$"""
                id: T-001
                title: { vi: Banner }
                category: content
                obligation: must
                basis: [{ source: letter, kind: guidance }]
                select: banners
                {{body.ReplaceLineEndings("\n")}}
                message: { vi: Banner sai. }
                remedy: { vi: Sửa. }
                """),
        ]));
        foreach (var check in checks)
            builder.AddCheck(check);
        return builder.Build();
    }
}
