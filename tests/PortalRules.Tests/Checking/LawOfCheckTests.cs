using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Snapshots;
using PortalRules.Tests.Packs;

namespace PortalRules.Tests.Checking;

/// <summary>The report says by which law it judged, and why not by the rest.</summary>
public sealed class LawOfCheckTests
{
    private static readonly DateOnly Day = new(2023, 6, 1);
    private static readonly Portal Commune = new() { Level = "commune", Area = "thanh-hoa/huyen-cam-thuy" };

    [Theory]
    [InlineData("{ from: 2023-01-01 }", "", ApplicationReason.Applies)]
    [InlineData("{ from: 2023-06-02 }", "", ApplicationReason.NotYetInForce)]
    [InlineData("{ from: 2022-01-01, to: 2023-05-31 }", "", ApplicationReason.Ended)]
    [InlineData("{ from: 2022-01-01, to: unknown, last-known: 2023-05-31 }", "", ApplicationReason.EndUnconfirmed)]
    [InlineData("{ from: unknown }", "", ApplicationReason.StartUnconfirmed)]
    [InlineData("{ from: 2023-01-01 }", ", binds: [district]", ApplicationReason.BindsOtherLevels)]
    public void Text_is_applied_or_not_for_a_reason(string force, string binds, ApplicationReason reason)
    {
        var law = Assert.Single(Law(Commune, [], ("law/a.yaml", PackText.Law("a", force, binds)), ("p/pack.yaml", PackText.Pack("p")), ("p/rule.yaml", PackText.Rule("AA-001", "a"))));

        Assert.Equal(reason, law.Reason);
        Assert.Equal(["p"], law.Packs);
    }

    [Theory]
    [InlineData("{ level: district }", "", ApplicationReason.OtherLevel)]
    [InlineData("{ area: nghe-an }", "", ApplicationReason.OtherArea)]
    [InlineData("{ area: thanh-hoa }", "applies-to: { level: province }", ApplicationReason.OtherLevel)]
    [InlineData("{ area: thanh-hoa }", "applies-to: { level: commune }", ApplicationReason.Applies)]
    public void Text_of_a_pack_or_rule_for_others_is_not_applied_whatever_its_force(string packScope, string ruleScope, ApplicationReason reason)
    {
        var law = Assert.Single(Law(Commune, [], ("law/a.yaml", PackText.Law("a")), ("p/pack.yaml", PackText.Pack("p", $"applies-to: {packScope}")), ("p/rule.yaml", PackText.Rule("AA-001", "a", ruleScope))));

        Assert.Equal(reason, law.Reason);
    }

    [Fact]
    public void Text_whose_packs_were_not_chosen_is_told_apart_and_one_that_a_chosen_pack_stands_on_names_that_pack_only()
    {
        var law = Law(
            Commune,
            ["p"],
            ("law/a.yaml", PackText.Law("a")), ("law/b.yaml", PackText.Law("b")), ("law/c.yaml", PackText.Law("c", "{ from: 2024-01-01 }")),
            ("p/pack.yaml", PackText.Pack("p")), ("p/rule.yaml", PackText.Rule("AA-001", "a")),
            ("q/pack.yaml", PackText.Pack("q")), ("q/a.yaml", PackText.Rule("BB-001", "a")), ("q/b.yaml", PackText.Rule("BB-002", "b")), ("q/c.yaml", PackText.Rule("BB-003", "c")));

        Assert.Equal([("a", ApplicationReason.Applies, "p"), ("b", ApplicationReason.NotChosen, "q"), ("c", ApplicationReason.NotYetInForce, "q")], law.Select(l => (l.Source.Id, l.Reason, string.Join(", ", l.Packs))));
    }

    [Theory]
    [InlineData(", ended-by: { source: b, at: Điều 90 khoản 2 }", "", "theo Điều 90 khoản 2 – Công văn ngày 01/01/2023 của UBND")]
    [InlineData(", ended-by: { source: x }", "", "theo x")]
    [InlineData("", ", replaces: [a]", "được thay thế bởi Công văn ngày 01/01/2023 của UBND")]
    public void What_ended_a_text_is_named(string endedBy, string replaces, string named)
    {
        var law = Law(
            Commune,
            [],
            ("law/a.yaml", PackText.Law("a", "{ from: 2022-01-01, to: 2022-12-31 }", endedBy)), ("law/b.yaml", PackText.Law("b", more: replaces)),
            ("p/pack.yaml", PackText.Pack("p")), ("p/rule.yaml", PackText.Rule("AA-001", "a")), ("p/b.yaml", PackText.Rule("AA-002", "b")));

        Assert.Equal($"Đã hết hiệu lực tại ngày xét (có hiệu lực đến hết ngày 31/12/2022, {named}).", law[0].Why.Vi);
    }

    [Fact]
    public void Text_that_only_an_inferred_basis_names_is_left_out() =>
        Assert.Equal(["b"], Law(
            Commune,
            [],
            ("law/a.yaml", PackText.Law("a")), ("law/b.yaml", PackText.Law("b")),
            ("p/pack.yaml", PackText.Pack("p")), ("p/rule.yaml", PackText.Rule("AA-001", "b").Replace("kind: guidance }]", "kind: guidance }, { source: a, kind: inferred }]", StringComparison.Ordinal))).Select(l => l.Source.Id));

    private static IReadOnlyList<LawApplication> Law(Portal portal, string[] packs, params (string Path, string Text)[] files) =>
        PackText.Checker(files).Check(PortalSnapshot.For(portal), new CheckOptions { AsOf = Day, Packs = [.. packs] }).Law;
}
