using System.CommandLine;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;

namespace PortalRules.Cli;

/// <summary>Parses the arguments, runs a command, and turns whatever goes wrong into one line and an exit code.</summary>
internal static class CommandLine
{
    private static readonly InvocationConfiguration Invocation = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    // A file whose name begins with @ is a file, not a list of arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(string[] args, TimeProvider clock)
    {
        using var interruption = new Interruption();
        var terminal = new Terminal(language: null, quiet: false);
        try
        {
            var root = CommandTree.Build(clock);
            var parse = root.Parse(args, Parsing);
            CommandTree.ShortenOthers(root, parse.CommandResult.Command);
            terminal = CommonOptions.TerminalOf(parse);
            if (parse.Errors.Count > 0 && parse.Action is not System.CommandLine.Help.HelpAction)
                throw ParseFault.Of(parse);
            return await parse.InvokeAsync(Invocation, interruption.Token).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The last resort: a stack trace helps no official.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Faults.Tell(fault, terminal, interruption.Token);
        }
    }
}
