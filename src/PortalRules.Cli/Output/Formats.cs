using System.Collections.Immutable;
using PortalRules.Reporting;
using PortalRules.Reports;

namespace PortalRules.Cli.Output;

/// <summary>The report formats: one line each.</summary>
internal static class Formats
{
    private static readonly ImmutableArray<(string Name, Func<TextFormatterOptions, ReportFormatter> Make)> All =
    [
        ("text", options => new TextFormatter(options)),
        ("json", _ => new JsonFormatter()),
        ("sarif", _ => new SarifFormatter()),
        ("html", options => new HtmlFormatter(new HtmlFormatterOptions { Language = options.Language })),
        ("remedy", options => new RemedyFormatter(options)),
        ("xlsx", options => new XlsxFormatter(new OfficeFormatterOptions { Language = options.Language })),
        ("docx", options => new DocxFormatter(new OfficeFormatterOptions { Language = options.Language })),
        ("remedy-docx", options => new RemedyDocxFormatter(new OfficeFormatterOptions { Language = options.Language })),
        ("junit", _ => new JUnitFormatter()),
        ("markdown", options => new MarkdownFormatter(new MarkdownFormatterOptions { Language = options.Language })),
        ("csv", _ => new CsvFormatter()),
    ];

    public static ImmutableArray<string> Names { get; } = [.. All.Select(f => f.Name)];

    /// <summary>The formats that have a form for surveys.</summary>
    public static ImmutableArray<string> OfSurveys { get; } = [.. All.Where(f => f.Make(new TextFormatterOptions()).WritesSurveys).Select(f => f.Name)];

    /// <exception cref="CommandException">There is no such format for surveys.</exception>
    public static ReportFormatter FindOfSurveys(string name, TextFormatterOptions text) => Find(Cli.Names.Known("định dạng", "format", name, OfSurveys), text);

    /// <exception cref="CommandException">There is no such format.</exception>
    public static ReportFormatter Find(string name, TextFormatterOptions text) =>
        All.First(f => string.Equals(f.Name, Cli.Names.Known("định dạng", "format", name, Names), StringComparison.Ordinal)).Make(text);
}
