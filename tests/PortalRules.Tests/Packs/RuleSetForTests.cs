using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Packs;

public sealed class RuleSetForTests
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
    [InlineData("{ from: 2023-01-01 }", ", binds: [district, commune]", ApplicationReason.Applies)]
    public void Instrument_applies_or_does_not_for_a_reason(string force, string binds, ApplicationReason reason)
    {
        var pack = Assert.Single(One(force, binds).For(Commune, Day));

        var instrument = Assert.Single(pack.Instruments);
        Assert.Equal(reason, instrument.Reason);
        Assert.Equal(instrument.Carries, pack.Applies);
    }

    [Theory]
    [InlineData("commune", "thanh-hoa/huyen-cam-thuy", "2023-06-01", ApplicationReason.Applies)]
    [InlineData("commune", "thanh-hoa/huyen-cam-thuy/xa-cam-van", "2023-06-01", ApplicationReason.Applies)]
    [InlineData("district", "thanh-hoa/huyen-cam-thuy", "2023-06-01", ApplicationReason.OtherLevel)]
    [InlineData("district", "thanh-hoa/huyen-cam-thuy", "2025-06-30", ApplicationReason.OtherLevel)]
    [InlineData("district", "thanh-hoa/huyen-cam-thuy", "2025-07-01", ApplicationReason.LevelNotExisting)]
    [InlineData("district", null, "2026-06-01", ApplicationReason.LevelNotExisting)]
    [InlineData("district", "nghe-an", "2026-06-01", ApplicationReason.LevelNotExisting)]
    [InlineData("commune", "thanh-hoa/xa-cam-thuy", "2025-06-30", ApplicationReason.AreaNotExisting)]
    [InlineData("commune", "nghe-an", "2023-06-01", ApplicationReason.OtherArea)]
    [InlineData("commune", "thanh-hoa/huyen-cam-thuy", "2025-07-01", ApplicationReason.AreaNotExisting)]
    [InlineData("commune", "thanh-hoa/xa-cam-thuy", "2025-07-01", ApplicationReason.Applies)]
    [InlineData(null, "thanh-hoa/huyen-cam-thuy", "2023-06-01", ApplicationReason.LevelUnknown)]
    [InlineData(null, "nghe-an", "2023-06-01", ApplicationReason.OtherArea)]
    [InlineData("commune", null, "2023-06-01", ApplicationReason.AreaUnknown)]
    [InlineData("commune", "thanh-hoa/huyen-cam-thuy", "2022-06-01", ApplicationReason.NotYetInForce)]
    public void Pack_applies_or_does_not_for_a_reason(string? level, string? area, string day, ApplicationReason reason)
    {
        var rules = PackText.Load(("law/a.yaml", PackText.Law("a")), ("p/pack.yaml", PackText.Pack("p", "applies-to: { level: commune, area: thanh-hoa }")), ("p/rule.yaml", PackText.Rule("AA-001", "a")));

        var pack = Assert.Single(rules.For(new Portal { Level = level, Area = area }, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(reason, pack.Reason);
    }

    [Fact]
    public void Successor_of_an_area_is_named()
    {
        var pack = Assert.Single(PackText.Load(("law/a.yaml", PackText.Law("a")), ("p/pack.yaml", PackText.Pack("p", "applies-to: { level: commune }")), ("p/rule.yaml", PackText.Rule("AA-001", "a"))).For(Commune, new DateOnly(2025, 7, 1)));

        Assert.Equal("Tại ngày xét, đơn vị hành chính huyện Cẩm Thủy không còn tồn tại (tồn tại đến hết ngày 30/06/2025); đã thành: xã Cẩm Thủy [thanh-hoa/xa-cam-thuy].", pack.Why.Vi);
    }

    [Theory]
    [InlineData("commune", "thanh-hoa/xa-cam-thuy", "Tại ngày xét, đơn vị hành chính xã Cẩm Thủy chưa tồn tại (có từ ngày 01/07/2025); trước đó là: huyện Cẩm Thủy [thanh-hoa/huyen-cam-thuy].")]
    [InlineData("commune", "nghe-an/xa-moi", "Tại ngày xét, đơn vị hành chính xã Mới chưa tồn tại (có từ ngày 01/07/2025); danh mục chưa có đơn vị hành chính trước đó.")]
    public void What_was_there_before_an_area_is_named_or_said_to_be_unknown(string level, string area, string why) =>
        Assert.Equal(why, Only(new Portal { Level = level, Area = area }, new DateOnly(2023, 6, 1)).Why.Vi);

    [Fact]
    public void A_level_that_has_ended_is_told_with_its_last_day() => Assert.Equal(
        ("Tại ngày xét không còn cấp huyện: cấp này kết thúc hoạt động sau ngày 30/06/2025.", "On the as-of date there is no district level any more: it ended on 30/06/2025."),
        (Only(new Portal { Level = "district" }, new DateOnly(2026, 1, 1)).Why.Vi, Only(new Portal { Level = "district" }, new DateOnly(2026, 1, 1)).Why.In("en")));

    [Fact]
    public void A_rule_that_asks_for_no_level_is_judged_for_an_agency_of_an_ended_level_too()
    {
        var rules = PackText.Load(("law/a.yaml", PackText.Law("a")), ("p/pack.yaml", PackText.Pack("p")), ("p/rule.yaml", PackText.Rule("AA-001", "a")));

        Assert.True(Assert.Single(rules.For(new Portal { Level = "district" }, new DateOnly(2026, 1, 1))).Applies);
    }

    [Fact]
    public void Pack_whose_texts_fail_for_different_reasons_says_so()
    {
        var rules = PackText.Load(
            ("law/a.yaml", PackText.Law("a", "{ from: 2024-01-01 }")), ("law/b.yaml", PackText.Law("b", "{ from: 2021-01-01, to: 2022-01-01 }")),
            ("p/pack.yaml", PackText.Pack("p")), ("p/one.yaml", PackText.Rule("AA-001", "a")), ("p/two.yaml", PackText.Rule("AA-002", "b")));

        Assert.Equal(ApplicationReason.NoLawApplies, Assert.Single(rules.For(Commune, Day)).Reason);
    }

    [Fact]
    public void Pack_without_law_in_force_is_not_chosen_by_itself_but_is_judged_when_named()
    {
        var checker = PackText.Checker(Files("{ from: 2024-01-01 }", ""));
        var snapshot = PortalSnapshot.For(Commune);

        Assert.Empty(checker.Check(snapshot, new CheckOptions { AsOf = Day }).Results);
        Assert.Equal(Outcome.NotApplicable, Assert.Single(checker.Check(snapshot, new CheckOptions { AsOf = Day, Packs = ["p"] }).Results).Verdict.Outcome);
    }

    [Fact]
    public void Text_that_binds_other_levels_accuses_nobody()
    {
        var checker = PackText.Checker(Files("{ from: 2023-01-01 }", ", binds: [district]"));
        var snapshot = PortalSnapshot.For(Commune).With(PortalRules.Facts.FactKinds.Menus, [], complete: true);

        Assert.Equal(Outcome.NotApplicable, Assert.Single(checker.Check(snapshot, new CheckOptions { AsOf = Day, Packs = ["p"] }).Results).Verdict.Outcome);
    }

    [Fact]
    public void Text_of_another_level_in_force_does_not_confirm_one_of_this_level()
    {
        var checker = PackText.Checker(
            ("law/a.yaml", PackText.Law("a", "{ from: 2023-01-01 }", ", binds: [district]")),
            ("law/b.yaml", PackText.Law("b", "{ from: 2023-01-01, to: unknown, last-known: 2023-02-01 }", ", binds: [commune]")),
            ("p/pack.yaml", PackText.Pack("p")),
            ("p/rule.yaml", PackText.Rule("AA-001", "a").Replace("[{ source: a,", "[{ source: b, kind: guidance }, { source: a,", StringComparison.Ordinal)));
        var snapshot = PortalSnapshot.For(Commune).With(PortalRules.Facts.FactKinds.Menus, [], complete: true);

        Assert.Equal(Outcome.NeedsReview, Assert.Single(checker.Check(snapshot, new CheckOptions { AsOf = Day }).Results).Verdict.Outcome);
    }

    private static PackApplication Only(Portal portal, DateOnly day) => Assert.Single(
        PackText.Load(("law/a.yaml", PackText.Law("a")), ("p/pack.yaml", PackText.Pack("p", "applies-to: { level: commune }")), ("p/rule.yaml", PackText.Rule("AA-001", "a"))).For(portal, day));

    private static RuleSet One(string force, string binds) => PackText.Load(Files(force, binds));

    private static (string, string)[] Files(string force, string binds) =>
        [("law/a.yaml", PackText.Law("a", force, binds)), ("p/pack.yaml", PackText.Pack("p")), ("p/rule.yaml", PackText.Rule("AA-001", "a"))];
}
