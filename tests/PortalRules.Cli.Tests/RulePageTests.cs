using PortalRules.Tests.Shared;

namespace PortalRules.Cli.Tests;

public sealed class RulePageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portalrules-");

    [Fact]
    public async Task The_command_writes_the_pages_of_this_repository()
    {
        var expected = Pages(Repository.PathOf("docs", "rules"));

        var answer = await BuiltCommand.RunAsync(["pack", "docs", "rules", Repository.PathOf("rules"), "-o", "trang"], _folder.FullName, new Dictionary<string, string>(StringComparer.Ordinal));

        Assert.Equal(0, answer.ExitCode);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Pages(Path.Combine(_folder.FullName, "trang")));
        Assert.Equal(expected.Keys.Select(p => Path.Combine("trang", p)), answer.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static SortedDictionary<string, string> Pages(string folder) =>
        new(Directory.EnumerateFiles(folder).ToDictionary(f => Path.GetFileName(f), f => File.ReadAllText(f).ReplaceLineEndings("\n"), StringComparer.Ordinal), StringComparer.Ordinal);
}
