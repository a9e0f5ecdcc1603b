using System.CommandLine;
using PortalRules.Cli.Commands;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;

namespace PortalRules.Cli;

/// <summary>Parses the arguments, runs a command, and turns whatever goes wrong into one line and an exit code.</summary>
internal static class CommandLine
{
    private static readonly InvocationConfiguration Invocation = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    public static async Task<int> RunAsync(string[] args, TimeProvider clock)
    {
        using var interruption = new Interruption();
        var terminal = new Terminal(language: null, quiet: false);
        try
        {
            var parse = CommandTree.Build(clock).Parse(args);
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
