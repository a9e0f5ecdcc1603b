using PortalRules.Checking;
using PortalRules.Html;
using PortalRules.Packs;
using PortalRules.Tests.Shared;

namespace PortalRules.Vietnam.Tests;

/// <summary>The packs that the guide for rule authors quotes and points to.</summary>
public sealed class SamplePackTests
{
    [Theory]
    [InlineData("truong-mau")]
    [InlineData("benh-vien-mau")]
    public async Task Every_case_of_a_sample_pack_comes_out_as_written(string folder)
    {
        var checker = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).AddPacks(PackLibrary.FromFolder(Repository.PathOf("docs", "examples", folder))).Build();
        var pack = checker.Rules.Packs.Single(p => p.Bound[0].Mark.File.Contains(folder, StringComparison.Ordinal));
        foreach (var rule in pack.Bound)
        {
            var cases = RuleCases.Of(pack, rule);
            Assert.NotEmpty(cases);
            foreach (var @case in cases)
                await RuleCases.Run(checker, pack, rule, @case, (pages, portal, token) => new HtmlPortalReader().ReadAsync(pages, portal, token));
        }
    }
}
