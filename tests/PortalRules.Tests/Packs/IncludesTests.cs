using PortalRules.Checking;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Packs;

public sealed class IncludesTests
{
    private static readonly (string, string) Law = ("law/a.yaml", PackText.Law("a"));

    [Fact]
    public void Checking_a_pack_reports_it_and_all_that_it_includes_once()
    {
        var report = Check(["top"], new Portal(), Chain());

        Assert.Equal(["AA-001", "BB-001", "CC-001"], report.Results.Select(r => r.Rule.Id));
        Assert.Equal(["base", "middle", "top"], report.Packs.Select(p => p.Id));
    }

    [Theory]
    [InlineData("commune", "thanh-hoa/huyen-cam-thuy", Outcome.Fail)]
    [InlineData("district", "thanh-hoa/huyen-cam-thuy", Outcome.NotApplicable)]
    [InlineData("commune", "nghe-an", Outcome.NotApplicable)]
    [InlineData(null, "thanh-hoa/huyen-cam-thuy", Outcome.NotChecked)]
    public void Included_rules_speak_only_where_every_pack_on_the_way_does(string? level, string area, Outcome outcome) =>
        Assert.Equal(outcome, OutcomeOf("AA-001", Check(["top"], new Portal { Level = level, Area = area }, Chain("applies-to: { area: thanh-hoa }", "applies-to: { level: commune }"))));

    [Fact]
    public void Pack_that_is_chosen_itself_is_not_narrowed_by_one_that_includes_it() =>
        Assert.Equal(Outcome.Fail, OutcomeOf("AA-001", Check(["top", "base"], new Portal { Level = "district", Area = "nghe-an" }, Chain("applies-to: { level: commune }"))));

    [Fact]
    public void One_way_that_covers_the_portal_is_enough()
    {
        var files = Chain("applies-to: { level: commune }\nincludes: [middle, other]", own: true).Append(("other/pack.yaml", PackText.Pack("other", "includes: [base]"))).ToArray();
        files = [.. files.Select(f => f.Item1 is "middle/pack.yaml" ? (f.Item1, PackText.Pack("middle", "includes: [base]\napplies-to: { level: district }")) : f)];

        var report = Check(["top"], new Portal { Level = "commune" }, files);

        Assert.Equal(Outcome.Fail, OutcomeOf("AA-001", report));
        Assert.Equal(Outcome.NotApplicable, OutcomeOf("BB-001", report));
        Assert.Single(report.Results, r => r.Rule.Id is "AA-001");
    }

    [Fact]
    public void Rule_pack_and_includer_narrow_together() =>
        Assert.Equal(Outcome.NotApplicable, OutcomeOf("AA-001", Check(["top"], new Portal { Level = "commune", Area = "nghe-an" }, Chain("applies-to: { level: commune }", rule: "applies-to: { area: thanh-hoa }"))));

    [Fact]
    public void Includes_are_public_data() => Assert.Equal(["middle"], PackText.Load(Chain()).Find("top")!.Includes);

    [Fact]
    public void Circle_is_printed_step_by_step() => Assert.Equal(
        ["c/pack.yaml:4:12: packs include each other in a circle: a → b → c → a; take one of them out."],
        PackText.Errors(
            ("a/pack.yaml", PackText.Pack("a", "includes: [b]")),
            ("b/pack.yaml", PackText.Pack("b", "includes: [c]")),
            ("c/pack.yaml", PackText.Pack("c", "includes: [a]"))));

    [Fact]
    public void Pack_that_includes_itself_is_a_circle() =>
        Assert.Contains("a → a", Assert.Single(PackText.Errors(("a/pack.yaml", PackText.Pack("a", "includes: [a]")))), StringComparison.Ordinal);

    [Fact]
    public void Unknown_pack_is_answered_with_the_nearest_one() => Assert.Equal(
        ["a/pack.yaml:4:12: unknown pack \"vn.nd-42-2202\"; did you mean \"vn.nd-42-2022\"?"],
        PackText.Errors(("a/pack.yaml", PackText.Pack("a", "includes: [vn.nd-42-2202]")), ("b/pack.yaml", PackText.Pack("vn.nd-42-2022"))));

    [Fact]
    public void Very_long_chain_is_refused_and_not_followed() =>
        Assert.Contains(PackText.Errors([.. Enumerable.Range(0, 400).Select(i => ($"p{i:000}/pack.yaml", PackText.Pack($"p{i:000}", i < 399 ? $"includes: [p{i + 1:000}]" : "")))]), e => e.Contains("more than 20 steps", StringComparison.Ordinal));

    [Fact]
    public void Many_ways_to_one_pack_cost_no_more_than_the_packs()
    {
        // Two packs a layer, each including both of the next: 2^15 ways.
        var files = Enumerable.Range(0, 16).SelectMany(i => new[] { "x", "y" }.Select(s => ($"{s}{i:00}/pack.yaml", PackText.Pack($"{s}{i:00}", i < 15 ? $"includes: [x{i + 1:00}, y{i + 1:00}]" : "")))).ToArray();

        Assert.Equal(31, Check(["x00"], new Portal(), files).Packs.Length);
    }

    [Fact]
    public void Hash_covers_what_is_included()
    {
        var one = PackText.Load(Chain()).Find("top")!.Hash;
        var other = PackText.Load(Chain(rule: "formerly: [AA-000]")).Find("top")!.Hash;

        Assert.NotEqual(one, other);
    }

    private static (string, string)[] Chain(string top = "", string middle = "", string rule = "", bool own = false) =>
    [
        Law,
        ("base/pack.yaml", PackText.Pack("base")),
        ("base/rule.yaml", PackText.Rule("AA-001", "a", rule)),
        ("middle/pack.yaml", PackText.Pack("middle", $"includes: [base]\n{middle}")),
        ("middle/rule.yaml", PackText.Rule("BB-001", "a")),
        ("top/pack.yaml", PackText.Pack("top", own ? top : $"includes: [middle]\n{top}")),
        ("top/rule.yaml", PackText.Rule("CC-001", "a")),
    ];

    private static CheckReport Check(string[] packs, Portal portal, (string, string)[] files) =>
        PackText.Checker(files).Check(
            PortalSnapshot.For(portal).With(PortalRules.Facts.FactKinds.Menus, [], complete: true),
            new CheckOptions { AsOf = new DateOnly(2023, 6, 1), Packs = [.. packs] });

    private static Outcome OutcomeOf(string rule, CheckReport report) => Assert.Single(report.Results, r => string.Equals(r.Rule.Id, rule, StringComparison.Ordinal)).Verdict.Outcome;
}
