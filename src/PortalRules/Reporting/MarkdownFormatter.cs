using System.Text;
using PortalRules.Checking;
using PortalRules.Reporting.Markdown;
using PortalRules.Surveys;

namespace PortalRules.Reporting;

/// <summary>
/// GitHub-flavoured Markdown, for issues, merge requests and job summaries: tables of what is not met, recommended, asked, not due, not checked and counted; of a
/// survey its annexes, the league table, what costs the most points and the portals that could not be judged. No text of a page or pack becomes markup: no link,
/// picture, mention, formula or HTML.
/// </summary>
public sealed class MarkdownFormatter : ReportFormatter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly TextFormatterOptions _options;

    /// <summary>Makes the formatter.</summary>
    /// <param name="options">How it is laid out; by default Vietnamese.</param>
    /// <exception cref="ArgumentException">An option is outside its range; all of them are named.</exception>
    public MarkdownFormatter(MarkdownFormatterOptions? options = null)
    {
        var given = options ?? new MarkdownFormatterOptions();
        var wrong = new List<string>();
        if (given.Language is not ("vi" or "en"))
            wrong.Add($"Language is \"{given.Language}\"; it must be \"vi\" or \"en\".");
        if (given.MostPlaces < 1)
            wrong.Add($"MostPlaces is {given.MostPlaces}; it must be at least 1.");
        if (given.MostFindings < 1)
            wrong.Add($"MostFindings is {given.MostFindings}; it must be at least 1.");
        if (wrong.Count > 0)
            throw new ArgumentException(string.Join(' ', wrong), nameof(options));
        _options = new TextFormatterOptions { Language = given.Language, MostPlaces = given.MostPlaces, MostFindings = given.MostFindings };
    }

    /// <inheritdoc/>
    public override string Name => "markdown";

    /// <inheritdoc/>
    public override string MediaType => "text/markdown; charset=utf-8; variant=GFM";

    /// <inheritdoc/>
    public override string Extension => ".md";

    /// <inheritdoc/>
    public override bool WritesSurveys => true;

    /// <inheritdoc/>
    public override Task WriteAsync(CheckReport report, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        return WriteAsync(stream, sheet => MarkdownReport.Write(report, _options, sheet), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task WriteAsync(Survey survey, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(stream);
        return WriteAsync(stream, sheet => MarkdownSurvey.Write(survey, _options.Language, sheet), cancellationToken);
    }

    private static async Task WriteAsync(Stream stream, Action<MarkdownSheet> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var sheet = new MarkdownSheet();
        write(sheet);
        await stream.WriteAsync(Utf8.GetBytes(sheet.ToString()), cancellationToken).ConfigureAwait(false);
    }
}
