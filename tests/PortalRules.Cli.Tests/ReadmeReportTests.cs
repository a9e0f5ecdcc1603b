using System.Text.RegularExpressions;
using PortalRules.Tests.Shared;

namespace PortalRules.Cli.Tests;

/// <summary>The README shows the report that its command prints, as far as the first rule that is not met. SNAPSHOT_ACCEPT=1 puts it in.</summary>
public sealed partial class ReadmeReportTests
{
    private const string Sample = "docs/examples/xa-mau";

    [Fact]
    public async Task The_report_in_the_README_is_what_its_command_prints()
    {
        var file = Repository.PathOf("README.md");
        var readme = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var block = $"<!-- report:begin -->\n```text\n{Excerpt(await ReportAsync())}\n…\n```\n<!-- report:end -->";
        if (string.Equals(Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT"), "1", StringComparison.Ordinal))
        {
            readme = Block().Replace(readme, block.Replace("$", "$$", StringComparison.Ordinal));
            await File.WriteAllTextAsync(file, readme, TestContext.Current.CancellationToken);
        }

        Assert.Equal(block, Block().Match(readme).Value);
    }

    private static string Excerpt(string report)
    {
        var second = Rule().Matches(report).ElementAtOrDefault(1);
        return report[..(second?.Index ?? report.Length)].TrimEnd();
    }

    private static async Task<string> ReportAsync() =>
        (await BuiltCommand.RunAsync(["check", Sample, "--pack", "thanh-hoa.cam-thuy-155-2023"], Repository.Root, new Dictionary<string, string>(StringComparer.Ordinal))).Output.ReplaceLineEndings("\n");

    [GeneratedRegex(@"^  \S [A-Z0-9]+-\d+ ", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex("<!-- report:begin -->.*?<!-- report:end -->", RegexOptions.Singleline)]
    private static partial Regex Block();
}
