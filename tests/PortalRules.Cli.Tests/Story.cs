using PortalRules.Tests.Shared;

namespace PortalRules.Cli.Tests;

/// <summary>
/// Several commands, one after the other in one folder: what one writes, the next ones read. A folder of plain files: <c>files/</c> is what lies there at the
/// beginning, and each folder under <c>steps/</c>, in the order of their names, is a command with what it answers, as in a <see cref="Scenario"/>.
/// </summary>
internal sealed class Story(string name)
{
    private readonly string _folder = Path.Combine(Root, name);

    public static string Root { get; } = Repository.PathOf("tests", "PortalRules.Cli.Tests", "Stories");

    /// <summary>Runs the commands and calls <paramref name="answered"/> after each.</summary>
    public async Task TellAsync(Action<Scenario, Answer> answered)
    {
        var work = Directory.CreateTempSubdirectory("portalrules-");
        try
        {
            Scenario.Copy(Path.Combine(_folder, "files"), work.FullName);
            foreach (var folder in Directory.EnumerateDirectories(Path.Combine(_folder, "steps")).Order(StringComparer.Ordinal))
            {
                var step = new Scenario(folder);
                answered(step, await step.RunInAsync(work.FullName));
            }
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }
}
