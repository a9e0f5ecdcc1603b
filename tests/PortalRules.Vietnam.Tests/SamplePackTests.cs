using PortalRules.Checking;
using PortalRules.Html;
using PortalRules.Packs;
using PortalRules.Tests.Shared;

namespace PortalRules.Vietnam.Tests;

/// <summary>The pack that the guide for rule authors quotes.</summary>
public sealed class SamplePackTests
{
    private static readonly PortalChecker Checker = new PortalCheckerBuilder()
        .AddPacks(PackLibrary.FromFolder(Repository.PathOf("docs", "examples", "truong-mau")))
        .Build();

    [Fact]
    public async Task Every_case_of_the_sample_pack_comes_out_as_written()
    {
        var pack = Checker.Rules.Packs.Single();
        foreach (var rule in pack.Bound)
        {
            var cases = RuleCases.Of(pack, rule);
            Assert.NotEmpty(cases);
            foreach (var @case in cases)
                await RuleCases.Run(Checker, pack, rule, @case, (pages, portal, token) => new HtmlPortalReader().ReadAsync(pages, portal, token));
        }
    }
}
