using System.CommandLine;
using PortalRules.Checking.Decisions;
using PortalRules.Cli.Options;
using PortalRules.Facts;
using PortalRules.Html.Platforms;
using PortalRules.Language.Grammar.Schemas;
using PortalRules.Surveys;

namespace PortalRules.Cli.Commands;

/// <summary><c>pack schema</c>: what an editor needs to check files while they are written.</summary>
internal static class PackSchemaCommand
{
    public static Command Build()
    {
        var output = new FolderOption();
        var command = new Command("schema", """
            Writes the JSON schemas of all files that authors write, for editors.
            Ghi các lược đồ JSON của mọi tệp mà người soạn viết, để trình soạn thảo kiểm tra và gợi ý.

            Example:
              portalrules pack schema -o rules/schema
            """.ReplaceLineEndings("\n"));
        output.AddTo(command);
        command.SetAction((parse, cancellationToken) => FolderOption.WriteAsync(CommonOptions.TerminalOf(parse), output.Read(parse, "pack schema"), Files(), cancellationToken));
        return command;
    }

    private static Dictionary<string, string> Files() => new(SchemaFiles.Write(FactCatalogue.BuiltIn).Concat(DecisionPages.Schemas).Concat(SurveyPages.Schemas), StringComparer.Ordinal)
    {
        [MapFiles.Schema.Name] = MapFiles.Schema.Text,
    };
}
