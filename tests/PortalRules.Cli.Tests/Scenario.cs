using PortalRules.Tests.Shared;

namespace PortalRules.Cli.Tests;

/// <summary>
/// A folder of plain files: <c>command</c> (the arguments), <c>exit-code</c>, <c>stdout</c> or <c>stdout-starts</c>, <c>stderr</c>, perhaps <c>env</c>
/// (NAME=VALUE lines) and <c>files/</c> (the folder in which the command runs). <c>{repo}</c> stands for the root of the repository.
/// </summary>
internal sealed class Scenario(string folder)
{
    public static string Root { get; } = Repository.PathOf("tests", "PortalRules.Cli.Tests", "Scenarios");

    public string? Read(string file) => File.Exists(Path.Combine(folder, file)) ? File.ReadAllText(Path.Combine(folder, file)).ReplaceLineEndings("\n") : null;

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);

    public async Task<Answer> RunAsync()
    {
        var work = Directory.CreateTempSubdirectory("portalrules-");
        try
        {
            Copy(Path.Combine(folder, "files"), work.FullName);
            return await RunInAsync(work.FullName);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    /// <summary>Runs the command in a folder that holds what it reads.</summary>
    public Task<Answer> RunInAsync(string work) =>
        BuiltCommand.RunAsync(Arguments.Split(Read("command")!.Replace("{repo}", Repository.Root, StringComparison.Ordinal)), work, Variables());

    public static void Copy(string from, string to)
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

    private Dictionary<string, string> Variables() => (Read("env") ?? "")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
