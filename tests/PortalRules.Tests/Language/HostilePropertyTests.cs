using FsCheck;
using FsCheck.Fluent;
using PortalRules.Checking;
using PortalRules.Facts;
using PortalRules.Language;
using PortalRules.Language.Values;
using PortalRules.Packs;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;
using PortalRules.Text;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Tests.Language;

/// <summary>Whatever stands in a pack: it is bound, or its author is told where it is wrong.</summary>
public sealed class HostilePropertyTests
{
    private const string Law = "id: letter\nkind: letter\nissuer: UBND\nissued: 2023-01-01\nin-force: { from: 2023-01-01 }\nknown-from: read\n";

    private const string Pack = """
        pack: a.b
        version: 1.0.0
        title: { vi: Thử }
        parameters:
          quota: { type: integer, values: { 2023-01-01: { value: 3, basis: { source: letter, kind: guidance } } } }
          grace: { type: duration, values: { 2023-01-01: { value: 14 days, basis: { source: letter, kind: inferred } } } }
          list: { type: list, values: { 2023-01-01: { value: [a, b], basis: { source: letter, kind: guidance } } } }

        """;

    private const string Rule = """
        id: AB-001
        title: { vi: Một quy tắc, en: A rule }
        category: content
        obligation: must
        basis: { source: letter, kind: guidance }
        message: { vi: Sai., en: Wrong. }
        remedy: { vi: Sửa lại., en: Mend it. }

        """;

    private static readonly string[] Kinds = [.. FactKinds.All.Select(k => k.Name)];

    private static readonly PortalSnapshot Portal = PortalSnapshot.For(new Portal { Id = "p" })
        .With(FactKinds.Banners, [new Banner { Image = "/a.jpg", Alt = "a" }, new Banner { Image = "/b.jpg" }], complete: true)
        .With(FactKinds.Articles, [new Article { Url = "/1", Title = "Tin", Published = PortalDate.Month(2023, 2) }], complete: false)
        .With(FactKinds.Officials, [new Official { Name = "A", Email = "a@b.gov.vn" }], complete: true);

    private static readonly KeyValuePair<string, string>[] Shipped =
        [.. PackLibrary.FromFolder(Repository.PathOf("rules")).Files.Select(f => KeyValuePair.Create(Path.GetRelativePath(Repository.Root, f.Key).Replace('\\', '/'), f.Value))];

    [Fact]
    public void Any_check_is_bound_and_judged_or_refused_with_its_place() => ForAllSeeds(1500, (yaml, random) =>
        Holds(("law/l.yaml", Law), ("ab/pack.yaml", Pack), ("ab/rule.yaml", $"{Rule}select: {Kinds[random.Next(Kinds.Length)]}\nwhere: {yaml.Tree(4)}\nexpect: {yaml.Tree(5)}\n")));

    [Fact]
    public void Any_condition_on_a_field_is_bound_and_judged_or_refused_with_its_place() => ForAllSeeds(1500, (yaml, random) =>
    {
        var kind = FactKinds.All[random.Next(FactKinds.All.Length)];
        var name = kind.Fields[random.Next(kind.Fields.Length)].Name;
        return Holds(("law/l.yaml", Law), ("ab/pack.yaml", Pack), ("ab/rule.yaml", $"{Rule}select: {kind.Name}\nexpect: {{ each: {{ {name}: {yaml.Tree(3)} }} }}\n"));
    });

    [Fact]
    public void Any_key_of_a_rule_is_bound_or_refused_with_its_place() => ForAllSeeds(1500, (yaml, _) => Holds(
        ("law/l.yaml", Law),
        ("ab/pack.yaml", Pack),
        ("ab/rule.yaml", yaml.Lines(3, "id", "title", "category", "obligation", "severity", "indicator", "basis", "due-by", "applies-to", "formerly", "select", "where", "sample", "expect", "question", "message", "remedy", "cases"))));

    [Fact]
    public void Any_pack_law_and_vocabulary_is_bound_or_refused_with_its_place() => ForAllSeeds(1500, (yaml, _) => Holds(
        ("law/l.yaml", yaml.Lines(3, "id", "kind", "number", "issuer", "issued", "in-force", "ended-by", "replaces", "binds", "known-from", "duties")),
        ("vocabulary/v.yaml", $"- {{ {yaml.Lines(2, "term", "campaign", "area", "vi", "en", "also", "misspelt", "yearly", "starts", "ends", "known-from", "level", "code", "from", "until").TrimEnd().Replace("\n", ", ", StringComparison.Ordinal)} }}"),
        ("ab/pack.yaml", yaml.Lines(4, "pack", "version", "title", "includes", "applies-to", "parameters", "indicators")),
        ("ab/rule.yaml", $"{Rule}select: banners\nexpect: {{ count: $quota }}\n")));

    [Fact]
    public void A_shipped_file_with_a_slip_is_bound_or_refused_with_its_place() => ForAllSeeds(100, (yaml, random) =>
    {
        var slip = random.Next(Shipped.Length);
        // The communes of a province are read late, as they are shipped, unless the slip is there.
        var files = Shipped.Select((f, i) => (File: i == slip ? KeyValuePair.Create(f.Key, yaml.Mutated(f.Value)) : f, IsLate: i != slip && f.Key.Contains("/areas/", StringComparison.Ordinal))).ToLookup(f => f.IsLate, f => f.File);
        return Holds(PackLibrary.Of(files[false], files[true].Select(f => KeyValuePair.Create<string, Func<string>>(f.Key, () => f.Value))));
    });

    [Fact]
    public void Any_pattern_that_is_accepted_can_be_matched() =>
        Prop.ForAll(
            Gen.Elements("a", "b", "(", "(?:", ")", "[", "]", "[^a-c]", "*", "+", "?", "{2}", "{1,9}", "{3,}", "{", "}", "|", "^", "$", ".", "\\d", "\\p{L}", "\\b", "\\1", "(?=", "(?<n>", "(?i)", "(?>", "\\G", "-[", "\\", "À", "đ", " ").ArrayOf().Select(string.Concat).ToArbitrary(),
            pattern => PatternTest.TryCreate(pattern, raw: false, out var problem) is { } test
                ? problem.Length == 0 && Enum.IsDefined(test.Test(FieldValue.Of("abc À đ 12"), "", Scope()))
                : problem.Length > 0).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("select: articles\nexpect: { each: { published: { in-last: 999999999 years } } }")]
    [InlineData("select: articles\nexpect: { each: { published: { in-next: 999999999 years } } }")]
    [InlineData("select: articles\nexpect: { each: { published: { older-than: 999999999 months } } }")]
    [InlineData("select: articles\nexpect: { each: { published: { in-last: 999999999 days } } }")]
    [InlineData("select: articles\nexpect: { each: { published: { before: 0001-01-01 } } }")]
    [InlineData("select: articles\nexpect: { each: { published: { after: 9999-12-31 } } }")]
    [InlineData("due-by: { before: 0001-01-01 }\nselect: banners\nexpect: { count: 1 }")]
    [InlineData("due-by: { until: 9999-12-31 }\nselect: banners\nexpect: { count: 1 }")]
    public void The_ends_of_time_are_bound_and_judged_or_refused_with_their_place(string check) =>
        Assert.True(Holds(("law/l.yaml", Law), ("ab/pack.yaml", Pack), ("ab/rule.yaml", $"{Rule}{check}\n")));

    [Theory]
    [InlineData("where: { alt: [] }\nexpect: { count: 1 }")]
    [InlineData("where: { alt: {} }\nexpect: { count: 1 }")]
    [InlineData("where: { zone: [] }\nexpect: { count: 1 }")]
    [InlineData("expect: { each: { width: {} } }")]
    [InlineData("expect: { each: { alt: { contains: [] } } }")]
    [InlineData("expect: { some: [] }")]
    [InlineData("expect: { unique: [] }")]
    [InlineData("expect: { count: {} }")]
    public void A_condition_that_says_nothing_is_refused(string check)
    {
        var library = PackLibrary.FromFiles([KeyValuePair.Create("law/l.yaml", Law), KeyValuePair.Create("ab/pack.yaml", Pack), KeyValuePair.Create("ab/rule.yaml", $"{Rule}select: banners\n{check}\n")]);

        var error = Assert.Single(Assert.Throws<PackException>(() => new PortalCheckerBuilder().AddPacks(library).Build()).Errors);

        Assert.Matches("says nothing here|at least one|needs a (number|text) or a comparison", error.Message);
    }

    private static CheckScope Scope() => new(Portal, new DateOnly(2023, 3, 31), new CampaignMatcher(PortalVocabulary.Empty));

    private static void ForAllSeeds(int times, Func<HostileYaml, Random, bool> holds)
    {
        HostilePackTests.SkipWhereMutated();
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            return holds(new HostileYaml(random), random);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithStartSize(1_000_000).WithEndSize(1_000_000));
    }

    private static bool Holds(params (string Path, string Text)[] files) => Holds(PackLibrary.FromFiles(files.Select(f => KeyValuePair.Create(f.Path, f.Text))));

    private static bool Holds(PackLibrary library)
    {
        try
        {
            var checker = new PortalCheckerBuilder().AddPacks(library).Build();
            return checker.Check(Portal, new CheckOptions { AsOf = new DateOnly(2023, 3, 31) }).Results.Length >= 0;
        }
        catch (PackException e)
        {
            return e.Errors.All(error => error is { File.Length: > 0, Line: >= 1, Column: >= 1, Message.Length: > 0 });
        }
    }
}
