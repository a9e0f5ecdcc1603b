using System.CommandLine;
using PortalRules.Checking.Decisions;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Facts;
using PortalRules.Html.Platforms;
using PortalRules.Language.Grammar.Pages;
using PortalRules.Language.Grammar.Schemas;
using PortalRules.Surveys;

namespace PortalRules.Cli.Commands;

/// <summary><c>pack</c>: what authors of packs need.</summary>
internal static class PackCommand
{
    public static Command Build() => new("pack", """
        For authors of rule packs: the cases of a pack, schemas for editors and the reference of the language.
        Dành cho người soạn bộ quy tắc: ca kiểm thử, lược đồ cho trình soạn thảo và tài liệu tra cứu ngôn ngữ.

        Example:
          portalrules pack test my-rules
          portalrules pack schema -o rules/schema
        """.ReplaceLineEndings("\n"))
    {
        PackTestCommand.Build(),
        Writer(
            "schema",
            """
            Writes the JSON schemas of all files that authors write, for editors.
            Ghi các lược đồ JSON của mọi tệp mà người soạn viết, để trình soạn thảo kiểm tra và gợi ý.

            Example:
              portalrules pack schema -o rules/schema
            """,
            () => new SortedDictionary<string, string>(SchemaFiles.Write(FactCatalogue.BuiltIn).Concat(DecisionPages.Schemas).Concat(SurveyPages.Schemas).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal) { [MapFiles.Schema.Name] = MapFiles.Schema.Text }),
        Writer(
            "docs",
            """
            Writes the reference of kinds, fields, checks and keys as Markdown.
            Ghi tài liệu tra cứu các loại đối tượng, trường, phép kiểm tra và khóa, dạng Markdown.

            Example:
              portalrules pack docs -o docs/reference
            """,
            () => new SortedDictionary<string, string>(StringComparer.Ordinal) { ["checks.md"] = ChecksPage.Write(), [DecisionPages.ReferenceName] = DecisionPages.Reference, ["fields.md"] = FieldsPage.Write(FactCatalogue.BuiltIn), [MapFiles.Reference.Name] = MapFiles.Reference.Text, [SurveyPages.ReferenceName] = SurveyPages.Reference }),
    };

    private static Command Writer(string name, string help, Func<IReadOnlyDictionary<string, string>> files)
    {
        var folder = new Option<string?>("--output", "-o") { Description = "The folder to write into; it is made where it does not exist.", HelpName = "DIR" };
        var command = new Command(name, help.ReplaceLineEndings("\n"));
        command.Add(folder);
        command.SetAction((parse, cancellationToken) => WriteAsync(CommonOptions.TerminalOf(parse), name, parse.GetValue(folder), files(), cancellationToken));
        return command;
    }

    private static async Task<int> WriteAsync(Terminal terminal, string name, string? folder, IReadOnlyDictionary<string, string> files, CancellationToken cancellationToken)
    {
        if (folder is null)
            throw new CommandException($"hãy nêu thư mục để ghi: portalrules pack {name} -o THƯ-MỤC.", $"name the folder to write into: portalrules pack {name} -o DIR.");
        CreateFolder(folder);
        foreach (var (file, text) in files)
        {
            var path = Path.Combine(folder, file);
            await Destination.WriteAsync(path, async (stream, token) => await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            terminal.Say(path);
        }

        return ExitCodes.Clean;
    }

    private static void CreateFolder(string folder)
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
