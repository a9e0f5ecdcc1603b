using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Language;

public sealed class LanguageCaseTests
{
    private static readonly PortalChecker Checker = new PortalCheckerBuilder()
        .AddPacks(PackLibrary.FromFolder(Repository.PathOf("tests", "PortalRules.Tests", "Language", "Pack")))
        .Build();

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var pack in Checker.Rules.Packs)
        {
            foreach (var rule in pack.Bound)
            {
                foreach (var @case in RuleCases.Of(pack, rule))
                    data.Add(rule.Descriptor.Title.En!, @case.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Check_comes_out_as_its_case_says(string rule, string name)
    {
        var pack = Checker.Rules.Packs[0];
        var bound = pack.Bound.Single(r => r.Descriptor.Title.En == rule);
        var @case = RuleCases.Of(pack, bound).Single(c => c.Name == name);
        await RuleCases.Run(Checker, pack, bound, @case, (_, _) => throw new NotSupportedException("These cases are of facts."));
    }
}
