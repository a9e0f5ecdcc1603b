using System.Globalization;

namespace PortalRules.Cli.Tests;

public sealed class ScenarioTests
{
    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Scenario.Root).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_built_command_answers_as_written(string name)
    {
        var scenario = new Scenario(Path.Combine(Scenario.Root, name));
        Compare(scenario, await scenario.RunAsync());
    }

    internal static void Compare(Scenario scenario, Answer answer)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT"), "1", StringComparison.Ordinal))
            Accept(scenario, answer);

        Assert.Equal(scenario.Read("stderr"), answer.Errors);
        if (scenario.Read("stdout-starts") is { } start)
            Assert.StartsWith(start, answer.Output, StringComparison.Ordinal);
        else
            Assert.Equal(scenario.Read("stdout"), answer.Output);
        Assert.Equal(scenario.Read("exit-code")!.Trim(), answer.ExitCode.ToString(CultureInfo.InvariantCulture));
    }

    private static void Accept(Scenario scenario, Answer answer)
    {
        scenario.Write("exit-code", string.Create(CultureInfo.InvariantCulture, $"{answer.ExitCode}\n"));
        scenario.Write("stderr", answer.Errors);
        if (scenario.Read("stdout-starts") is null)
            scenario.Write("stdout", answer.Output);
    }
}
