using System.CommandLine;
using System.CommandLine.Parsing;
using PortalRules.Yaml;

namespace PortalRules.Cli;

/// <summary>The first mistake in the arguments as one sentence, with the nearest known name.</summary>
internal static class ParseFault
{
    public static CommandException Of(ParseResult parse)
    {
        var command = parse.CommandResult.Command;
        if (parse.UnmatchedTokens is [var stranger, ..])
            return stranger.StartsWith('-') ? UnknownOption(command, parse, stranger) : UnknownWord(command, stranger);
        return parse.Errors[0].SymbolResult switch
        {
            OptionResult option => new CommandException($"tùy chọn {option.Option.Name} cần đúng một giá trị.", $"the option {option.Option.Name} takes one value."),
            ArgumentResult argument => new CommandException(
                $"lệnh {command.Name} cần <{argument.Argument.Name}>; xem portalrules {command.Name} --help.",
                $"{command.Name} needs a <{argument.Argument.Name}>; see portalrules {command.Name} --help."),
            _ => new CommandException(
                $"cần một lệnh: {Commands(command)}; xem portalrules --help.",
                $"a command is needed: {Commands(command)}; see portalrules --help."),
        };
    }

    private static CommandException UnknownOption(Command command, ParseResult parse, string stranger)
    {
        var name = stranger.Split('=')[0];
        var known = Ancestors(parse.CommandResult).SelectMany(c => c.Options.Where(o => o.Recursive || c == command))
            .SelectMany(o => o.Aliases.Append(o.Name)).Where(o => o.StartsWith("--", StringComparison.Ordinal));
        return YamlErrors.Nearest(name, known) is { } near
            ? new CommandException($"không có tùy chọn \"{name}\"; có phải \"{near}\" không?", $"unknown option \"{name}\"; did you mean \"{near}\"?")
            : new CommandException(
                $"không có tùy chọn \"{name}\"; xem portalrules {command.Name} --help.",
                $"unknown option \"{name}\"; see portalrules {command.Name} --help.");
    }

    private static CommandException UnknownWord(Command command, string stranger) => command.Subcommands.Count > 0
        ? Names.Unknown("lệnh", "command", stranger, command.Subcommands.Select(c => c.Name))
        : new CommandException($"thừa \"{stranger}\"; tên có dấu cách phải đặt trong ngoặc kép.", $"\"{stranger}\" is one word too many; put a name with spaces in quotes.");

    private static IEnumerable<Command> Ancestors(SymbolResult? result)
    {
        for (; result is not null; result = result.Parent)
        {
            if (result is CommandResult command)
                yield return command.Command;
        }
    }

    private static string Commands(Command command) => string.Join(", ", command.Subcommands.Select(c => c.Name));
}
