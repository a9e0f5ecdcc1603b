using System.Globalization;
using System.Text.RegularExpressions;
using PortalRules.Checking;
using PortalRules.Fetching;
using PortalRules.Packs;
using PortalRules.Tests.Shared;
using PortalRules.Yaml;

namespace PortalRules.Tests.Design;

/// <summary>Every sample of the guide for rule authors that is a whole file, or the body of a rule, is read by the program.</summary>
public sealed partial class GuideTests
{
    private const string Pack = "pack: mau.thu\nversion: 1.0.0\ntitle: { vi: Mẫu }\n";

    private const string Head = """
        id: MAU-001
        title: { vi: Mẫu, en: Sample }
        category: content
        obligation: must
        basis: { source: mau-huong-dan-2024, at: mục 1 }
        message: { vi: "{detail}", en: "{detail}" }
        remedy: { vi: Sửa., en: Mend it. }

        """;

    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs", "writing-rules.md")).ReplaceLineEndings("\n");

    public static TheoryData<int> Samples => [.. Enumerable.Range(0, Sample().Count(Guide))];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_of_the_guide_is_read_without_a_mistake(int number)
    {
        var sample = Sample().Matches(Guide)[number];
        var text = sample.Groups["text"].Value + "\n";
        switch (sample.Groups["kind"].Value)
        {
            case "portal":
                var errors = new YamlErrors();
                PortalFile.Bind(YamlReader.Read("portal.yaml", text, errors)[0], errors);
                errors.ThrowIfAny();
                break;
            case "law":
                Load(("g/pack.yaml", Pack), ("g/law/b.yaml", text.Replace("id: mau-huong-dan-2024", "id: mau-khac", StringComparison.Ordinal)));
                break;
            case "pack":
                Load(("g/pack.yaml", text));
                break;
            case "rule":
                await RunCases(Load(("g/pack.yaml", $"{Pack}applies-to: {{ level: agency }}\n"), ("g/rule.yaml", text)));
                break;
            default:
                Load(("g/pack.yaml", Pack), ("g/rule.yaml", Head + text));
                break;
        }
    }

    [Fact]
    public void Every_YAML_sample_of_the_guide_says_what_it_is()
    {
        var marked = Sample().Count(Guide) + Quoted().Count(Guide);

        Assert.Equal(Fence().Count(Guide), marked);
        Assert.True(marked > 15, marked.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task RunCases(PortalChecker checker)
    {
        var pack = checker.Rules.Find("mau.thu")!;
        foreach (var @case in RuleCases.Of(pack, pack.Bound[0]))
            await RuleCases.Run(checker, pack, pack.Bound[0], @case);
    }

    // With the law and the terms of the sample pack and the shipped terms.
    private static PortalChecker Load(params (string Path, string Text)[] files) => new PortalCheckerBuilder()
        .AddPacks(PackLibrary.FromFolder(Repository.PathOf("docs", "examples", "truong-mau")))
        .AddPacks(PackLibrary.FromFiles([KeyValuePair.Create("vocabulary/terms.yaml", File.ReadAllText(Repository.PathOf("rules", "vocabulary", "terms.yaml")))]))
        .AddPacks(PackLibrary.FromFiles(files.Select(f => KeyValuePair.Create(f.Path, f.Text))))
        .Build();

    [GeneratedRegex(@"<!-- (whole: (?<kind>\w+)|part) -->\n```yaml\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex(@"<!-- quote: \S+ -->\n```yaml\n")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^```yaml$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
