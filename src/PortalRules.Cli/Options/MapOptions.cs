using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using PortalRules.Html;
using PortalRules.Html.Platforms;
using PortalRules.Yaml;

namespace PortalRules.Cli.Options;

/// <summary>Extraction maps of the user's own, which are tried before those that ship.</summary>
internal sealed class MapOptions
{
    private const int Largest = 1024 * 1024;

    private readonly Option<string[]> _maps = new("--html-map")
    {
        Description = "An extraction map of your own (docs/extraction-maps.md), tried before the built-in ones; may be repeated.",
        HelpName = "FILE",
    };

    public void AddTo(Command command) => command.Add(_maps);

    /// <exception cref="CommandException">A file does not exist or cannot be read.</exception>
    /// <exception cref="PackException">Maps have mistakes: all of them, of all files.</exception>
    public HtmlPortalReaderOptions Read(ParseResult parse)
    {
        var maps = ImmutableArray.CreateBuilder<ExtractionMap>();
        var mistakes = new List<PackError>();
        foreach (var file in parse.GetValue(_maps) ?? [])
        {
            try
            {
                maps.Add(ExtractionMap.Parse(file, Text(file)));
            }
            catch (PackException e)
            {
                mistakes.AddRange(e.Errors);
            }
        }

        return mistakes.Count > 0 ? throw new PackException(mistakes) : new HtmlPortalReaderOptions { Maps = [.. maps, .. HtmlPortalReaderOptions.ShippedMaps] };
    }

    private static string Text(string file)
    {
        if (!File.Exists(file))
            throw new CommandException($"không có tệp bản đồ trích xuất {file}.", $"there is no extraction map {file}.");
        try
        {
            return new FileInfo(file).Length <= Largest
                ? File.ReadAllText(file, Encoding.UTF8)
                : throw new CommandException($"bản đồ trích xuất {file} lớn hơn 1 MiB.", $"the extraction map {file} is larger than 1 MiB.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"không đọc được bản đồ trích xuất {file}: {e.Message}", $"the extraction map {file} cannot be read: {e.Message}");
        }
    }
}
