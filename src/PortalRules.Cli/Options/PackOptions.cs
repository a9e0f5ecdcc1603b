using System.CommandLine;

namespace PortalRules.Cli.Options;

/// <summary>Which packs count.</summary>
internal sealed class PackOptions
{
    private readonly Option<string[]> _packs = new("--pack")
    {
        Description = "A pack by its id, or a folder with packs of your own; may be repeated. Default: every pack that applies to the portal's level and area.",
        HelpName = "ID|FOLDER",
        Recursive = true,
    };

    public void AddTo(Command command) => command.Add(_packs);

    public IReadOnlyList<string> Read(ParseResult parse) => parse.GetValue(_packs) ?? [];
}
