using PortalRules.Checking;
using PortalRules.Packs.Coverage;
using PortalRules.Reporting.Coverage;
using PortalRules.Tests.Shared;

namespace PortalRules.Vietnam.Tests;

/// <summary>What the shipped packs do about the duties of the law catalogue.</summary>
public sealed class CoverageTests
{
    private static readonly LawCoverage Coverage = LawCoverage.Of(new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build().Rules, _ => true);

    [Fact]
    public void Each_rule_stands_on_a_place_at_which_its_text_has_a_duty() =>
        Violations.None(Coverage.WithoutDuty.Select(r =>
            $"{r.Rule.Id} ({r.Pack}): law/{r.Basis.Source.Id}.yaml has no duty at \"{r.Basis.At}\" or within it; add the duty, or cite the place of the one that is meant"));

    [Fact]
    public async Task The_page_says_what_the_packs_cover_now()
    {
        var page = Repository.PathOf("docs", "coverage.md");
        var written = CoveragePage.Write(Coverage, "en");
        if (string.Equals(Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT"), "1", StringComparison.Ordinal))
            await File.WriteAllTextAsync(page, written, TestContext.Current.CancellationToken);
        var found = File.Exists(page) ? (await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n") : "";

        Assert.True(string.Equals(written, found, StringComparison.Ordinal), $"docs/coverage.md is out of date: {CoveragePage.Command("en")}");
    }
}
