using System.CommandLine;
using System.CommandLine.Help;
using PortalRules.Cli.Commands;
using PortalRules.Cli.Options;

namespace PortalRules.Cli;

/// <summary>The commands of the tool.</summary>
internal static class CommandTree
{
    public static RootCommand Build(TimeProvider clock)
    {
        var root = new RootCommand("Judges a state agency's web portal against dated law.\nKiểm tra cổng/trang thông tin điện tử của cơ quan nhà nước theo quy định có hiệu lực tại ngày xét.")
        {
            HelpName = "portalrules",
        };
        root.Add(CommonOptions.Language);
        root.Add(CommonOptions.Quiet);
        root.Add(new CheckCommand(clock).Build());
        root.Add(new SnapshotCommand(clock).Build());
        root.Add(new RulesCommand(clock).Build());
        Shorten(root);
        return root;
    }

    // In the list of commands the first line of a description is enough.
    private static void Shorten(RootCommand root)
    {
        if (root.Options.OfType<HelpOption>().FirstOrDefault()?.Action is not HelpAction help)
            return;
        help.MaxWidth = 120;
        foreach (var command in root.Subcommands.SelectMany(c => c.Subcommands.Prepend(c)))
            help.Builder.CustomizeSymbol(command, secondColumnText: _ => (command.Description ?? "").Split('\n')[0]);
    }
}
