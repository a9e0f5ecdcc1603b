namespace PortalRules.Cli.Tests;

public sealed class StoryTests
{
    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Story.Root).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task The_built_command_answers_step_by_step_as_written(string name) => new Story(name).TellAsync(ScenarioTests.Compare);
}
