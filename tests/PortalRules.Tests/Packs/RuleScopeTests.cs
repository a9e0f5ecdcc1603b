using PortalRules.Language;
using PortalRules.Packs;

namespace PortalRules.Tests.Packs;

/// <summary>To whom a rule speaks in the end: pack, rule and legal texts together.</summary>
public sealed class RuleScopeTests
{
    [Theory]
    [InlineData("", "", "", "mọi cấp; mọi địa bàn")]
    [InlineData("level: [commune, district]", "", "", "cấp huyện, cấp xã; mọi địa bàn")]
    [InlineData("level: [commune, district]", "level: commune", "", "cấp xã; mọi địa bàn")]
    [InlineData("level: [commune, district]", "level: [province, commune]", "", "cấp xã; mọi địa bàn")]
    [InlineData("level: commune, area: thanh-hoa", "level: commune", "", "cấp xã; tỉnh Thanh Hóa")]
    [InlineData("area: thanh-hoa", "area: thanh-hoa/huyen-cam-thuy", "", "mọi cấp; huyện Cẩm Thủy, tỉnh Thanh Hóa")]
    [InlineData("level: commune, area: thanh-hoa", "area: thanh-hoa/xa-cam-thuy", "", "cấp xã; xã Cẩm Thủy, tỉnh Thanh Hóa")]
    [InlineData("", "", "[commune, province]", "cấp tỉnh, cấp xã; mọi địa bàn")]
    [InlineData("level: [district, commune]", "", "[commune, province]", "cấp xã; mọi địa bàn")]
    [InlineData("level: agency", "", "[commune]", "cơ quan, đơn vị khác; mọi địa bàn")]
    public void Pack_rule_and_legal_text_narrow_it_together(string pack, string rule, string binds, string expected)
    {
        var rules = PackText.Load(
            ("law/l.yaml", PackText.Law("letter", more: binds.Length == 0 ? "" : $", binds: {binds}")),
            ("o/pack.yaml", PackText.Pack("test.scope", pack.Length == 0 ? "" : $"applies-to: {{ {pack} }}")),
            ("o/r.yaml", PackText.Rule("T-001", "letter", rule.Length == 0 ? "" : $"applies-to: {{ {rule} }}")));
        var scope = RuleScope.Of(rules.Packs[0], rules.Packs[0].Rules[0]);

        Assert.Equal(expected, ScopeTerms.Of(scope, rules.Vocabulary).Vi);
    }
}
