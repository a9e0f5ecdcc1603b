using System.Text;
using PortalRules.Packs;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Packs;

public sealed class EffectiveRuleTests
{
    private const string Province = """
        tailoring:
          rules:
            T-001: { severity: warning }
            T-003: { skip: { reason: tỉnh chưa áp dụng } }
          parameters:
            test.office/quota: 3
            test.office/later: 2
        """;

    private const string District = """
        tailoring:
          rules:
            T-900: { severity: info }
          parameters: { test.office/quota: 4, test.office/names: [Tổng quan, Liên hệ] }
        """;

    [Fact]
    public void Every_value_is_traced_from_the_pack_to_the_last_tailoring()
    {
        var tailored = OfficePack.Checker.Rules.Tailor(Tailoring.Parse("tinh.yaml", Province).Then(Tailoring.Parse("huyen.yaml", District)));
        var round = Profile.Parse("dot.yaml", "profile: { id: dot-thu, packs: [test.office] }");

        var text = new StringBuilder();
        foreach (var id in (string[])["T-001", "T-002", "T-003", "T-004"])
            Write(text, tailored.Explain(id, OfficePack.Portal.Portal, new DateOnly(2023, 4, 10), round)!);

        Snapshot.Match(text.ToString());
    }

    [Fact]
    public void A_rule_is_found_by_the_id_that_it_had() =>
        Assert.Equal("T-001", OfficePack.Checker.Rules.Tailor(Tailoring.None).Explain("T-900", new Portal(), new DateOnly(2023, 4, 10))!.Rule.Id);

    [Fact]
    public void There_is_nothing_to_explain_of_a_rule_that_is_not_there() =>
        Assert.Null(OfficePack.Checker.Rules.Tailor(Tailoring.None).Explain("T-777", new Portal(), new DateOnly(2023, 4, 10)));

    [Theory]
    [InlineData("commune", "thanh-hoa", "2023-04-10", "[test.a]", "yes", "yes")]
    [InlineData("commune", "nghe-an", "2023-04-10", "[test.a]", "yes", "no")]
    [InlineData("province", "thanh-hoa", "2023-04-10", "[test.a]", "yes", "no")]
    [InlineData(null, "thanh-hoa", "2023-04-10", "[test.a]", "yes", "cannot be told")]
    [InlineData("commune", "thanh-hoa", "2022-04-10", "[test.a]", "not yet", "yes")]
    [InlineData("commune", "thanh-hoa", "2024-04-10", "[test.a]", "no longer", "yes")]
    [InlineData("commune", "thanh-hoa", "2023-04-10", "[test.b]", "yes", "no")]
    [InlineData("commune", "thanh-hoa", "2023-04-10", "[test.c]", "yes", "yes")]
    [InlineData("commune", "thanh-hoa", "2024-04-10", null, "no longer", "no")]
    [InlineData("commune", "thanh-hoa", "2023-04-10", null, "yes", "yes")]
    public void It_says_whether_a_rule_is_in_force_and_applies(string? level, string area, string asOf, string? packs, string inForce, string applies)
    {
        var rules = PackText.Load(
            ("law/l.yaml", PackText.Law("letter", "{ from: 2023-01-01, to: 2023-12-31 }")),
            ("a/pack.yaml", PackText.Pack("test.a", "applies-to: { level: commune, area: thanh-hoa }")),
            ("a/rule.yaml", PackText.Rule("T-001", "letter")),
            ("b/pack.yaml", PackText.Pack("test.b")),
            ("c/pack.yaml", PackText.Pack("test.c", "includes: [test.a]")));
        var round = packs is null ? null : Profile.Parse("dot.yaml", $"profile: {{ id: dot-thu, packs: {packs} }}");

        var rule = rules.Tailor(Tailoring.None).Explain("T-001", new Portal { Level = level, Area = area }, DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture), round)!;

        Assert.Equal((inForce, applies), (Value(rule, "in-force"), Value(rule, "applies")));
    }

    private static string Value(EffectiveRule rule, string name) => rule.Values.First(v => string.Equals(v.Name, name, StringComparison.Ordinal)).Value.En!;

    private static void Write(StringBuilder text, EffectiveRule rule)
    {
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{rule.Rule.Id} {rule.Pack} {rule.Rule.Severity} {rule.SkipReason}\n");
        foreach (var value in rule.Values)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  {value.Name} = {value.Value.Vi} | {value.Value.En}\n");
            foreach (var step in value.Steps)
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    {step.Place}\n      {step.Text.Vi}\n      {step.Text.En}\n");
        }
    }
}
