using PortalRules.Checking;

namespace PortalRules.Cli.Commands;

/// <summary>The words of <c>--fail-on</c>.</summary>
internal static class FailOn
{
    public static IReadOnlyList<string> Words { get; } = ["error", "warning", "info", "never"];

    /// <exception cref="CommandException">Another word.</exception>
    public static FailLevel Parse(string word) => Names.Known("mức", "level for --fail-on", word, Words) switch
    {
        "error" => FailLevel.Error,
        "warning" => FailLevel.Warning,
        "info" => FailLevel.Info,
        _ => FailLevel.Never,
    };
}
