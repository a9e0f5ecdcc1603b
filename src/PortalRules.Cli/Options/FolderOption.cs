using System.CommandLine;
using PortalRules.Cli.Output;

namespace PortalRules.Cli.Options;

/// <summary>The folder into which a command writes several files.</summary>
internal sealed class FolderOption
{
    private readonly Option<string?> _folder = new("--output", "-o") { Description = "The folder to write into; it is made where it does not exist.", HelpName = "DIR" };

    public void AddTo(Command command) => command.Add(_folder);

    /// <param name="parse">What was written.</param>
    /// <param name="command">The command as it is written, for the sentence.</param>
    /// <exception cref="CommandException">No folder was named.</exception>
    public string Read(ParseResult parse, string command) => parse.GetValue(_folder)
        ?? throw new CommandException($"hãy nêu thư mục để ghi: portalrules {command} -o THƯ-MỤC.", $"name the folder to write into: portalrules {command} -o DIR.");

    /// <summary>Writes the files, each whole or not at all, and names them.</summary>
    /// <exception cref="CommandException">The folder cannot be made, or a file not written.</exception>
    public static async Task<int> WriteAsync(Terminal terminal, string folder, IReadOnlyDictionary<string, string> files, CancellationToken cancellationToken)
    {
        Create(folder);
        foreach (var (file, text) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, file);
            await Destination.WriteAsync(path, async (stream, token) => await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            terminal.Say(path);
        }

        return ExitCodes.Clean;
    }

    private static void Create(string folder)
    {
        try
        {
            _ = Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandException($"không tạo được thư mục {folder}: {e.Message}", $"the folder {folder} cannot be made: {e.Message}");
        }
    }
}
