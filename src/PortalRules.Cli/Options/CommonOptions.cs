using System.CommandLine;
using PortalRules.Cli.Output;

namespace PortalRules.Cli.Options;

/// <summary>Options that every command has.</summary>
internal static class CommonOptions
{
    public static readonly Option<string?> Language = new("--lang")
    {
        Description = "Language of reports and messages: vi or en. Without it reports are Vietnamese and messages follow the locale.",
        HelpName = "vi|en",
        Recursive = true,
    };

    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "No progress.", Recursive = true };

    /// <exception cref="CommandException">The language is unknown.</exception>
    public static Terminal TerminalOf(ParseResult parse)
    {
        var language = parse.GetValue(Language);
        if (language is not null)
            Names.Known("ngôn ngữ", "language", language, ["vi", "en"]);
        return new Terminal(language, parse.GetValue(Quiet));
    }
}
