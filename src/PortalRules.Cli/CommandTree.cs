using System.CommandLine;
using PortalRules.Cli.Commands;
using PortalRules.Cli.Options;

namespace PortalRules.Cli;

/// <summary>The commands of the tool.</summary>
internal static class CommandTree
{
    public static RootCommand Build(TimeProvider clock)
    {
        var root = new RootCommand("""
            Judges a state agency's web portal against dated law.
            Kiểm tra cổng/trang thông tin điện tử của cơ quan nhà nước theo quy định có hiệu lực tại ngày xét.

            Example:
              portalrules check saved-site
            """.ReplaceLineEndings("\n"))
        {
            HelpName = "portalrules",
        };
        root.Add(CommonOptions.Language);
        root.Add(CommonOptions.Quiet);
        root.Add(new CheckCommand(clock).Build());
        root.Add(CaptureCommand.Build());
        root.Add(new SurveyCommand(clock).Build());
        root.Add(new ReviewCommand(clock).Build());
        root.Add(DiffCommand.Build());
        root.Add(new SnapshotCommand(clock).Build());
        root.Add(new RulesCommand(clock).Build());
        root.Add(PackCommand.Build());
        return root;
    }

    /// <summary>In a list of commands the first line of a description is enough; the rest belongs to the command's own help.</summary>
    public static void ShortenOthers(RootCommand root, Command asked)
    {
        foreach (var command in Below(root).Where(c => c != asked))
            command.Description = command.Description?.Split('\n')[0];
    }

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(c => Below(c).Prepend(c));
}
