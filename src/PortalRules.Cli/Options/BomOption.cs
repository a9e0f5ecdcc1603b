using System.CommandLine;
using PortalRules.Reporting;

namespace PortalRules.Cli.Options;

/// <summary><c>--bom</c>: for a CSV file that Excel opens.</summary>
internal sealed class BomOption
{
    private readonly Option<bool> _bom = new("--bom") { Description = "With --format csv: begin with a byte order mark, by which Excel knows the letters." };

    public void AddTo(Command command) => command.Add(_bom);

    /// <exception cref="CommandException">It was given with another format.</exception>
    public ReportFormatter On(ParseResult parse, ReportFormatter format)
    {
        if (!parse.GetValue(_bom))
            return format;
        return format is CsvFormatter ? new CsvFormatter(new CsvFormatterOptions { Bom = true }) : throw new CommandException(
            $"--bom chỉ dùng với --format csv, không dùng với {format.Name}.",
            $"--bom goes with --format csv only, not with {format.Name}.");
    }
}
