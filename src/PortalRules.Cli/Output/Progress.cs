using PortalRules.Text;
using Spectre.Console;

namespace PortalRules.Cli.Output;

/// <summary>A spinner on standard error, on a terminal only.</summary>
internal static class Progress
{
    public static Task<T> WhileAsync<T>(Terminal terminal, LocalizedText what, Func<Task<T>> work) => WhileAsync(terminal, what, _ => work());

    /// <summary>The same for work that says how far it is, from any thread.</summary>
    public static async Task<T> WhileAsync<T>(Terminal terminal, LocalizedText what, Func<Action<LocalizedText>, Task<T>> work)
    {
        if (!terminal.ShowsProgress)
            return await work(_ => { }).ConfigureAwait(false);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Status().StartAsync(Text(what), status => work(now => status.Status = Text(now))).ConfigureAwait(false);

        string Text(LocalizedText text) => Markup.Escape(text.In(terminal.MessageLanguage));
    }
}
