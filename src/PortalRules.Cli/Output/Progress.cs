using PortalRules.Text;
using Spectre.Console;

namespace PortalRules.Cli.Output;

/// <summary>A spinner on standard error, on a terminal only.</summary>
internal static class Progress
{
    public static async Task<T> WhileAsync<T>(Terminal terminal, LocalizedText what, Func<Task<T>> work)
    {
        if (!terminal.ShowsProgress)
            return await work().ConfigureAwait(false);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Status().StartAsync(Markup.Escape(what.In(terminal.MessageLanguage)), _ => work()).ConfigureAwait(false);
    }
}
