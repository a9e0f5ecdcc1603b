using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Tests.Shared;
using PortalRules.Yaml;

namespace PortalRules.Tests.Packs;

public sealed class TailoringTests
{
    private static readonly DateOnly April = new(2023, 4, 10);

    [Fact]
    public void Everything_that_does_not_fit_the_packs_is_said_at_once()
    {
        var mistakes = Mistakes("""
            tailoring:
              rules:
                T-001: { severity: warning }
                T-900: { skip: { reason: cùng một quy tắc } }
                T-011: { severity: info }
                T-004: { severity: info, skip: { reason: đã khóa } }
              parameters:
                quota: 3
                test.ofice/quota: 3
                test.office/quotas: 3
                test.office/quota: 2.079
                test.office/share: 120%
                test.office/age: 14
                test.office/since: 31/03/2023
                test.office/names: []
                test.office/word: [a, b]
                test.office/numbered: { numbers: present }
                test.office/fixed: 7
            """);

        Snapshot.Match(string.Join('\n', mistakes));
    }

    [Fact]
    public void A_file_that_is_no_tailoring_is_told_so()
    {
        Assert.Equal(["t.yaml:1:1: unknown key in a tailoring file \"tailorin\"; did you mean \"tailoring\"?"], Mistakes("tailorin: { rules: {} }"));
        Assert.Equal(["t.yaml:3:1: the file holds one document with the key \"tailoring\": tailoring: { rules: { ID: { severity: warning } }, parameters: { PACK/NAME: 30 } }."], Mistakes("tailoring: { rules: { T-001: { severity: info } } }\n---\ntailoring: { rules: { T-002: { severity: info } } }")[..1]);
    }

    [Theory]
    [InlineData("quota", "30", "30")]
    [InlineData("share", "90%", "90%")]
    [InlineData("share", "0.25", "25%")]
    [InlineData("age", "5 working-days", "5 ngày làm việc")]
    [InlineData("since", "2023-03-31", "31/03/2023")]
    [InlineData("word", "tin, bài", "tin, bài")]
    [InlineData("names", "Tổng quan", "Tổng quan")]
    public void A_value_has_the_type_of_the_parameter(string name, string value, string printed)
    {
        var tailored = OfficePack.Checker.Rules.Tailor(Tailoring.None.WithParameter($"{OfficePack.Id}/{name}", value));

        Assert.Equal(printed, Value(tailored, name));
    }

    [Fact]
    public void A_list_of_an_office_stands_in_the_place_of_the_packs_list()
    {
        var tailored = OfficePack.Checker.Rules.Tailor(Tailoring.None.WithParameter($"{OfficePack.Id}/names", "Tổng quan", "Liên hệ"));

        Assert.Equal("Tổng quan, Liên hệ", Value(tailored, "names"));
    }

    [Fact]
    public void A_condition_reaches_no_further_than_that_of_the_pack()
    {
        _ = Bound("tailoring: { parameters: { test.office/numbered: { kind: KH } } }");
        var rules = PackText.Load(
            ("law/l.yaml", PackText.Law("letter")),
            ("o/pack.yaml", PackText.Pack("test.office", "parameters: { main: { type: condition, of: endpoints, values: { 2023-01-01: { value: { role: as-given }, basis: { source: letter } } } } }")),
            ("o/r.yaml", PackText.Rule("T-001", "letter").Replace("select: menus", "select: endpoints\nwhere: $main", StringComparison.Ordinal)));

        var error = Assert.Throws<PackException>(() => rules.Tailor(Tailoring.Parse("t.yaml", "tailoring: { parameters: { test.office/main: { dnssec: true } } }")));

        Assert.Equal("t.yaml:1:46: the condition test.office/main looks at dnssec, which the pack's own value does not and which not every capture has; write a rule of your own for it.", Assert.Single(error.Errors).ToString());
    }

    [Fact]
    public void A_later_layer_stands_over_an_earlier_one()
    {
        var province = Tailoring.Parse("a/tinh.yaml", "tailoring: { rules: { T-001: { severity: info }, T-003: { skip: { reason: của tỉnh } } }, parameters: { test.office/quota: 3 } }");
        var district = Tailoring.Parse("b/huyen.yaml", "tailoring: { rules: { T-900: { severity: warning } }, parameters: { test.office/quota: 4 } }");

        var tailored = OfficePack.Checker.Rules.Tailor(province.Then(district).WithSeverity("T-002", Severity.Error));

        Assert.Equal(["tinh.yaml", "huyen.yaml", "code"], tailored.Tailoring.Names);
        Assert.Equal(Severity.Warning, Explain(tailored, "T-001").Rule.Severity);
        Assert.Equal(Severity.Error, Explain(tailored, "T-002").Rule.Severity);
        Assert.Equal("của tỉnh", Explain(tailored, "T-003").SkipReason);
        Assert.Equal("4", Value(tailored, "quota"));
    }

    [Fact]
    public void A_mistake_in_code_is_told_with_the_number_of_the_change()
    {
        var own = Tailoring.None.WithSeverity("T-001", Severity.Info).WithParameter("test.office/quota", "ba").WithSkip("T-999", "không có");

        var error = Assert.Throws<PackException>(() => OfficePack.Checker.Rules.Tailor(own));

        Assert.Equal(["code:2:1", "code:3:1"], error.Errors.Select(e => $"{e.File}:{e.Line}:{e.Column}"));
    }

    [Fact]
    public void A_locked_rule_may_be_raised() =>
        Assert.Equal(Severity.Error, Explain(Bound("tailoring: { rules: { T-004: { severity: error } } }"), "T-004").Rule.Severity);

    [Fact]
    public async Task A_file_is_read_from_disk()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "tailoring: { rules: { T-001: { severity: info } } }", TestContext.Current.CancellationToken);

            var tailoring = await Tailoring.LoadAsync(file, TestContext.Current.CancellationToken);

            Assert.Equal([Path.GetFileName(file)], tailoring.Names);
        }
        finally
        {
            File.Delete(file);
        }

        await Assert.ThrowsAnyAsync<IOException>(() => Tailoring.LoadAsync(file, TestContext.Current.CancellationToken));
    }

    private static EffectiveRule Explain(TailoredRules tailored, string id) => tailored.Explain(id, OfficePack.Portal.Portal, April)!;

    private static string Value(TailoredRules tailored, string name) => tailored.Rules.Packs[0].Rules.Select(r => Explain(tailored, r.Id))
        .SelectMany(r => r.Values).First(v => string.Equals(v.Name, $"{OfficePack.Id}/{name}", StringComparison.Ordinal)).Value.Vi;

    private static TailoredRules Bound(string text) => OfficePack.Checker.Rules.Tailor(Tailoring.Parse("t.yaml", text));

    private static List<string> Mistakes(string text) => [.. Assert.Throws<PackException>(() => Bound(text)).Errors.Select(e => e.ToString())];
}
