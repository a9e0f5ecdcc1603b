using System.CommandLine;
using PortalRules.Checking;
using PortalRules.Checking.Matching;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Reporting;

namespace PortalRules.Cli.Commands;

/// <summary><c>diff</c>: what changed between two reports of a portal, and why.</summary>
internal static class DiffCommand
{
    public static Command Build()
    {
        var before = new Argument<string>("earlier") { Description = "The earlier report, which check --format json wrote." };
        var after = new Argument<string>("later") { Description = "The later report of the same portal." };
        var format = new Option<string>("--format", "-f") { Description = "text or json.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file, whole or not at all.", HelpName = "FILE" };
        var command = new Command("diff", """
            Says what changed between two reports, and whether the portal, a rule, the law or a person changed it.
            So sánh hai báo cáo: thay đổi nào do cổng, do quy tắc, do văn bản hay do kết luận của người kiểm tra.

            Example:
              portalrules diff january.json february.json
            """.ReplaceLineEndings("\n")) { before, after, format, output };
        command.SetAction((parse, cancellationToken) => RunAsync(CommonOptions.TerminalOf(parse), parse.GetValue(before)!, parse.GetValue(after)!, parse.GetValue(format)!, parse.GetValue(output), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string before, string after, string format, string? output, CancellationToken cancellationToken)
    {
        Names.Known("định dạng", "format", format, ["text", "json"]);
        var earlier = await ReportFile.LoadAsync(before, cancellationToken).ConfigureAwait(false);
        var later = await ReportFile.LoadAsync(after, cancellationToken).ConfigureAwait(false);
        if (!PortalNames.AreSame(earlier.Portal, later.Portal))
        {
            throw new CommandException(
                $"hai báo cáo không phải của một cổng: \"{earlier.Portal.Identity}\" và \"{later.Portal.Identity}\".",
                $"the reports are of two portals: \"{earlier.Portal.Identity}\" and \"{later.Portal.Identity}\".");
        }

        var diff = ReportDiff.Between(earlier, later);
        var formatter = new DiffFormatter(new TextFormatterOptions { Language = terminal.ReportLanguage, Width = output is null or "-" ? terminal.Width : 100, Colour = output is null or "-" && terminal.HasColour });
        await Destination.WriteAsync(output, (stream, token) => format is "json" ? DiffFormatter.WriteJsonAsync(diff, stream, token) : formatter.WriteTextAsync(diff, stream, token), cancellationToken).ConfigureAwait(false);
        return ExitCodes.Clean;
    }
}
