using System.Text.RegularExpressions;
using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Reporting.Pages;
using PortalRules.Tests.Shared;

namespace PortalRules.Vietnam.Tests;

/// <summary>docs/rules holds the pages of the packs as they are. After a change: SNAPSHOT_ACCEPT=1, or <c>portalrules pack docs rules rules -o docs/rules</c>.</summary>
public sealed partial class RulePageTests
{
    private static readonly string Folder = Repository.PathOf("docs", "rules");
    private static readonly RuleSet Rules = new PortalCheckerBuilder().AddPacks(VietnamPacks.All).Build().Rules;
    private static readonly IReadOnlyDictionary<string, string> Pages = RulePages.Write(Rules, Rules.Packs);

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_says_what_its_pack_holds_now(string name)
    {
        var file = Path.Combine(Folder, name);
        if (string.Equals(Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT"), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Folder);
            await File.WriteAllTextAsync(file, Pages[name], TestContext.Current.CancellationToken);
        }

        var found = File.Exists(file) ? (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n") : "";

        Assert.True(string.Equals(Pages[name], found, StringComparison.Ordinal), $"docs/rules/{name} is out of date; run portalrules pack docs rules rules -o docs/rules.");
    }

    [Fact]
    public void No_page_is_left_of_a_pack_that_is_gone() =>
        Violations.None(Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)).Except(Pages.Keys, StringComparer.OrdinalIgnoreCase).Select(f => $"docs/rules/{f} is the page of no pack; take it away"));

    [Fact]
    public void Each_rule_has_one_section_that_the_table_of_its_page_leads_to()
    {
        foreach (var pack in Rules.Packs)
        {
            var page = Pages[$"{pack.Id}.md"];
            var ids = pack.Rules.Select(r => r.Id).ToList();

            Assert.Equal(ids, Heading().Matches(page).Select(m => m.Groups[1].Value));
            Assert.Equal(ids.Select(i => $"[{i}](#{i.ToLowerInvariant()})"), Row().Matches(page).Select(m => m.Groups[1].Value));
            Assert.Contains($"[{pack.Id}]({pack.Id}.md)", Pages["README.md"], StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| (\[[^\]]+\]\(#[^)]+\)) \|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
