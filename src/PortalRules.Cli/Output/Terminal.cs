using System.Text;
using PortalRules.Reporting.Plain;
using PortalRules.Text;

namespace PortalRules.Cli.Output;

/// <summary>The two streams of the process: results go to the one, everything else to the other. Always UTF-8, whatever the locale.</summary>
internal sealed class Terminal(string? language, bool quiet)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly StreamWriter Errors = new(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };

    /// <summary>The language of results: Vietnamese unless asked otherwise.</summary>
    public string ReportLanguage { get; } = language ?? "vi";

    /// <summary>The language of messages: as asked, else that of the locale.</summary>
    public string MessageLanguage { get; } = language ?? Locale.Language();

    public bool IsQuiet { get; } = quiet;

    public bool HasColour => !Console.IsOutputRedirected && IsCapable;

    public bool ShowsProgress => !IsQuiet && !Console.IsErrorRedirected && IsCapable;

    /// <summary>Columns for a text result: 100, or fewer on a narrow terminal.</summary>
    public int Width => Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth, 60, 100);

    private static bool IsCapable =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    /// <summary>Says something that is no result. Said even when quiet: only progress is left out then.</summary>
    public void Say(LocalizedText sentence) => Say(sentence.In(MessageLanguage));

    public void Say(string sentence)
    {
        foreach (var line in sentence.Split('\n'))
            Errors.WriteLine(DisplayText.Clean(line));
    }

    /// <summary>Writes a line over the one before; an empty one clears it. For terminals only.</summary>
    public void Overwrite(string line)
    {
        var text = DisplayText.Clean(line);
        var width = Math.Max(Console.WindowWidth - 1, 20);
        Errors.Write($"\r\u001b[K{(text.Length > width ? text[..width] : text)}");
    }

    /// <summary>Says a part of a conversation, which goes on in the same line unless it ends one.</summary>
    public static void Ask(string text)
    {
        foreach (var (line, i) in text.Split('\n').Select((l, i) => (l, i)))
            Errors.Write(i == 0 ? Spaced(line) : $"\n{Spaced(line)}");
    }

    // Cleaning takes the spaces at the ends away, which here set a question apart from what is typed.
    private static string Spaced(string line) => line.Length == 0 ? line : $"{new string(' ', line.Length - line.TrimStart(' ').Length)}{DisplayText.Clean(line).Trim(' ')}{(line.EndsWith(' ') ? " " : "")}";

    /// <summary>Writes a text result to standard output.</summary>
    public static async Task WriteAsync(string text, CancellationToken cancellationToken) =>
        await WriteAsync((stream, token) => stream.WriteAsync(Utf8.GetBytes(text), token).AsTask(), cancellationToken).ConfigureAwait(false);

    /// <summary>Writes a result to standard output; a reader that has gone away is no fault.</summary>
    public static async Task WriteAsync(Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        try
        {
            var stream = Console.OpenStandardOutput();
            await using (stream.ConfigureAwait(false))
            {
                await write(stream, cancellationToken).ConfigureAwait(false);
                await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (IOException e) when (IsBrokenPipe(e))
        {
            // Quiet: `portalrules rules | head` is not a mistake.
        }
    }

    // EPIPE, ERROR_BROKEN_PIPE, ERROR_NO_DATA.
    private static bool IsBrokenPipe(IOException e) => (e.HResult & 0xFFFF) is 32 or 109 or 232;
}
