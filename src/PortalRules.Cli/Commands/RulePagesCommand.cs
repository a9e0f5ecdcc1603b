using System.CommandLine;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Options;
using PortalRules.Reporting.Pages;

namespace PortalRules.Cli.Commands;

/// <summary><c>pack docs rules</c>: the rules of a folder as pages for people.</summary>
internal static class RulePagesCommand
{
    public static Command Build()
    {
        var folder = new Argument<string>("folder") { Description = "A folder with a pack.yaml, or with several packs below it.", HelpName = "FOLDER" };
        var output = new FolderOption();
        var command = new Command("rules", """
            Writes a page of Markdown for each pack of a folder, with a section for each rule, and README.md, which lists them.
            Ghi cho mỗi bộ quy tắc trong thư mục một trang Markdown, mỗi quy tắc một mục, và README.md làm mục lục.

            Each section tells in Vietnamese, with English beneath, what the rule checks, on which law, for whom and when, its parameters and what
            to do about a miss. Pages of packs that are gone stay in the folder.

            Example:
              portalrules pack docs rules my-rules -o my-pages
            """.ReplaceLineEndings("\n"));
        command.Add(folder);
        output.AddTo(command);
        command.SetAction((parse, cancellationToken) =>
        {
            var target = output.Read(parse, $"pack docs rules {parse.GetValue(folder)}");
            var packs = PackChoice.OfFolder(parse.GetValue(folder)!);
            var rules = packs.Checker.Rules;
            return FolderOption.WriteAsync(CommonOptions.TerminalOf(parse), target, RulePages.Write(rules, packs.Ids.Select(id => rules.Find(id)!)), cancellationToken);
        });
        return command;
    }
}
