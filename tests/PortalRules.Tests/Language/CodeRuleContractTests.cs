using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Law;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Tests.Packs;
using PortalRules.Tests.Shared;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Tests.Language;

/// <summary>What a descriptor in C# owes, as a rule in YAML does: said when the checker is built, all at once.</summary>
public sealed class CodeRuleContractTests
{
    private static readonly PackLibrary Pack = PackLibrary.FromFiles(
    [
        KeyValuePair.Create("law/letter.yaml", PackText.Law("letter")),
        KeyValuePair.Create("p/pack.yaml", PackText.Pack("test.p", "indicators: [{ id: menu-chinh, title: { vi: Menu chính, en: Main menu } }]")),
        KeyValuePair.Create("p/rule.yaml", PackText.Rule("T-001", "letter", "formerly: [T-900]")),
        KeyValuePair.Create("vocabulary/areas.yaml", PackText.Areas),
    ]);

    [Fact]
    public void Every_mistake_of_packs_and_rules_in_code_is_told_at_once()
    {
        var text = new LocalizedText("Sửa {fact}.", "Mend it.");
        var bad = new RuleDescriptor
        {
            Id = "alt",
            Title = new LocalizedText(" ", ""),
            Category = "structur",
            Obligation = Obligation.Must,
            Severity = (Severity)7,
            Indicator = "menu-chin",
            Cites = [new LegalCitation("leter", Kind: BasisKind.Inferred)],
            Basis = [new LegalBasis(CodeRules.Letter with { From = new DateOnly(2022, 1, 1) }, null, BasisKind.Inferred, null)],
            AppliesTo = new AppliesTo(["comune"], ["thanh-hoa/huyen-cam-thu"]),
            Formerly = ["T-001", "T-900", "x"],
            Message = new LocalizedText("{ai}", null),
            Remedy = text,
        };
        var builder = new PortalCheckerBuilder().AddPacks(Pack).AddRule(CodeRules.Alt(bad));
        builder.AddRule(CodeRules.Alt(CodeRules.Describe("T-001")));
        builder.AddRule(CodeRules.Alt(CodeRules.Describe("T-002") with { Remedy = null, Title = null! }));
        builder.AddRule(new CodeRules(on => on.Snapshot((_, _) => { })));
        builder.AddRule(new CodeRules(on => on.For(CodeRules.Describe("T-009")).Snapshot((_, _) => { }), CodeRules.Describe("T-003")));
        builder.AddRule(new CodeRules(_ => throw new InvalidTimeZoneException("hỏng"), CodeRules.Describe("T-004")));
        builder.AddRule(new CodeRules(on => on.Each(Strange, (_, _) => { }), CodeRules.Describe("T-005")));
        builder.AddLaw(CodeRules.Letter);

        Snapshot.Match(Errors(builder));
    }

    [Fact]
    public void Mistakes_of_classes_are_told_beside_those_of_files()
    {
        var builder = new PortalCheckerBuilder()
            .AddPacks(PackLibrary.FromFiles([KeyValuePair.Create("p/pack.yaml", PackText.Pack("test.p", "colour: red"))]))
            .AddRule(CodeRules.Alt(CodeRules.Describe("alt")));

        Snapshot.Match(Errors(builder));
    }

    [Fact]
    public void A_must_rule_names_the_text_that_demands_it_and_a_recommendation_need_not()
    {
        Assert.Contains("a must rule names the legal text", Errors(new PortalCheckerBuilder().AddRule(CodeRules.Alt(CodeRules.Describe("T-002") with { Obligation = Obligation.Must }))), StringComparison.Ordinal);
        Assert.Empty(new PortalCheckerBuilder().AddRule(CodeRules.Alt(CodeRules.Describe("T-002"))).Build().Rules.Packs);
    }

    [Fact]
    public void A_citation_becomes_the_text_of_the_catalogue()
    {
        var rule = CodeRules.Alt(CodeRules.Describe("T-002") with { Obligation = Obligation.Must, Cites = [new LegalCitation("letter", "Điều 4")] });
        var checker = new PortalCheckerBuilder().AddPacks(Pack).AddRule(rule).Build();
        var basis = Assert.Single(checker.Check(CodeRules.Portal, new CheckOptions { AsOf = new DateOnly(2023, 3, 31), Packs = ["test.p"] }, TestContext.Current.CancellationToken).Results.Single(r => r.Rule.Id is "T-002").Rule.Basis);

        Assert.Same(checker.Rules.Law.Find("letter"), basis.Source);
        Assert.Equal(("Điều 4", BasisKind.Law), (basis.At!.Text, basis.Kind));
    }

    private static FactKind<Banner> Strange { get; } = FactKinds.Define(new FactKindDefinition<Banner>
    {
        Name = "strange-banners",
        Help = new LocalizedText("banner lạ", "strange banners"),
        Fields = new FieldList<Banner>().Text("image", FieldType.Raw, "ảnh", "image", static b => b.Image),
        Identity = static (b, _) => b.Image,
        NameOf = static b => b.Image,
        Create = static bag => new Banner { Image = bag.Text("image") },
    });

    private static string Errors(PortalCheckerBuilder builder) =>
        string.Join('\n', Assert.Throws<PackException>(builder.Build).Errors.Select(e => e.ToString().Replace("PortalRules.Tests.Language.", "", StringComparison.Ordinal)));
}
