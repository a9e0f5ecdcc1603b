using PortalRules.Tests.Shared;

namespace PortalRules.Cli.Tests;

/// <summary>
/// A folder of plain files: <c>command</c> (the arguments), <c>exit-code</c>, <c>stdout</c> or <c>stdout-starts</c>, <c>stderr</c>, perhaps <c>env</c>
/// (NAME=VALUE lines) and <c>files/</c> (the folder in which the command runs). <c>{repo}</c> stands for the root of the repository.
/// </summary>
internal sealed class Scenario(string name)
{
    private readonly string _folder = Path.Combine(Root, name);

    public static string Root { get; } = Repository.PathOf("tests", "PortalRules.Cli.Tests", "Scenarios");

    public string? Read(string file) => File.Exists(Path.Combine(_folder, file)) ? File.ReadAllText(Path.Combine(_folder, file)).ReplaceLineEndings("\n") : null;

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);

    public async Task<Answer> RunAsync()
    {
        var work = Directory.CreateTempSubdirectory("portalrules-");
        try
        {
            Copy(Path.Combine(_folder, "files"), work.FullName);
            var command = Read("command")!.Replace("{repo}", Repository.Root, StringComparison.Ordinal);
            return await BuiltCommand.RunAsync(Arguments.Split(command), work.FullName, Variables());
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private Dictionary<string, string> Variables() => (Read("env") ?? "")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static void Copy(string from, string to)
    {
        if (!Directory.Exists(from))
            return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
