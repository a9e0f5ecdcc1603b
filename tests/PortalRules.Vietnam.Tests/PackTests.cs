using PortalRules.Checking;
using PortalRules.Html;
using PortalRules.Tests.Shared;

namespace PortalRules.Vietnam.Tests;

public sealed class PackTests
{
    private static readonly PortalChecker Checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build();

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var pack in Checker.Rules.Packs)
        {
            foreach (var rule in pack.Bound)
            {
                foreach (var @case in RuleCases.Of(pack, rule))
                    data.Add(rule.Descriptor.Id, @case.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case_comes_out_as_written(string id, string name)
    {
        var (pack, rule) = Checker.Rules.Packs.SelectMany(p => p.Bound.Select(r => (p, r))).Single(x => x.r.Descriptor.Id == id);
        var @case = RuleCases.Of(pack, rule).Single(c => c.Name == name);
        await RuleCases.Run(Checker, pack, rule, @case, (pages, portal, token) => new HtmlPortalReader().ReadAsync(pages, portal, token));
    }
}
