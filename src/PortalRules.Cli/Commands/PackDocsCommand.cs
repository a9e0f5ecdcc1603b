using System.CommandLine;
using PortalRules.Checking.Decisions;
using PortalRules.Cli.Options;
using PortalRules.Facts;
using PortalRules.Html.Platforms;
using PortalRules.Language.Grammar.Pages;
using PortalRules.Surveys;

namespace PortalRules.Cli.Commands;

/// <summary><c>pack docs</c>: the reference of the language; below it, the pages of rules.</summary>
internal static class PackDocsCommand
{
    public static Command Build()
    {
        var output = new FolderOption();
        var command = new Command("docs", """
            Writes the reference of kinds, fields, checks and keys as Markdown; with "rules", a page for each pack of a folder.
            Ghi tài liệu tra cứu các loại đối tượng, trường, phép kiểm tra và khóa, dạng Markdown; với "rules", ghi trang của từng bộ quy tắc.

            Example:
              portalrules pack docs -o docs/reference
              portalrules pack docs rules my-rules -o my-pages
            """.ReplaceLineEndings("\n"));
        output.AddTo(command);
        command.Add(RulePagesCommand.Build());
        command.SetAction((parse, cancellationToken) => FolderOption.WriteAsync(CommonOptions.TerminalOf(parse), output.Read(parse, "pack docs"), Reference(), cancellationToken));
        return command;
    }

    private static Dictionary<string, string> Reference() => new(StringComparer.Ordinal)
    {
        ["checks.md"] = ChecksPage.Write(),
        [DecisionPages.ReferenceName] = DecisionPages.Reference,
        ["fields.md"] = FieldsPage.Write(FactCatalogue.BuiltIn),
        [MapFiles.Reference.Name] = MapFiles.Reference.Text,
        [SurveyPages.ReferenceName] = SurveyPages.Reference,
    };
}
