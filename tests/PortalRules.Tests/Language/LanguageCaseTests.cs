using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Language;

public sealed class LanguageCaseTests
{
    internal static Dictionary<string, PortalChecker> Checkers { get; } = new[] { "Pack", "Page" }.ToDictionary(folder => folder, Load, StringComparer.Ordinal);

    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (folder, checker) in Checkers)
        {
            foreach (var (pack, rule) in checker.Rules.Packs.SelectMany(p => p.Bound, (pack, rule) => (pack, rule)))
            {
                foreach (var @case in RuleCases.Of(pack, rule))
                    data.Add(folder, rule.Descriptor.Title.En!, @case.Name);
            }
        }

        return data;
    }

    /// <summary>Pack: a rule per form of the language. Page: the rules that the description of the language prints.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Check_comes_out_as_its_case_says(string folder, string rule, string name)
    {
        var checker = Checkers[folder];
        var (pack, bound) = checker.Rules.Packs.SelectMany(p => p.Bound, (pack, rule) => (pack, rule)).Single(r => r.rule.Descriptor.Title.En == rule);
        var @case = RuleCases.Of(pack, bound).Single(c => c.Name == name);
        await RuleCases.Run(checker, pack, bound, @case);
    }

    private static PortalChecker Load(string folder) => new PortalCheckerBuilder()
        .AddPacks(PackLibrary.FromFolder(Repository.PathOf("tests", "PortalRules.Tests", "Language", folder)))
        .Build();
}
