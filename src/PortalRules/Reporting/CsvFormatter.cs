using System.Text;
using PortalRules.Checking;
using PortalRules.Reporting.Csv;
using PortalRules.Surveys;

namespace PortalRules.Reporting;

/// <summary>
/// CSV, quoted by RFC 4180, for spreadsheets and databases. A report is a line for each finding, and one for each rule whose outcome no finding has; words are
/// those of the JSON report, texts are Vietnamese, days ISO 8601, numbers have a point. A survey without annexes is the same of all portals; with one annex it is
/// that table without its total; with several it is a line for each cell. A text that a spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
public sealed class CsvFormatter : ReportFormatter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly CsvFormatterOptions _options;

    /// <summary>Makes the formatter.</summary>
    /// <param name="options">How it is written; by default with commas and without a byte order mark.</param>
    /// <exception cref="ArgumentException">The separator is neither <c>,</c> nor <c>;</c>.</exception>
    public CsvFormatter(CsvFormatterOptions? options = null)
    {
        _options = options ?? new CsvFormatterOptions();
        if (_options.Separator is not (',' or ';'))
            throw new ArgumentException($"Separator is \"{_options.Separator}\"; it must be \",\" or \";\".", nameof(options));
    }

    /// <inheritdoc/>
    public override string Name => "csv";

    /// <inheritdoc/>
    public override string MediaType => "text/csv; charset=utf-8; header=present";

    /// <inheritdoc/>
    public override string Extension => ".csv";

    /// <inheritdoc/>
    public override bool WritesSurveys => true;

    /// <inheritdoc/>
    public override async Task WriteAsync(CheckReport report, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        var lines = new CsvLines(_options.Separator);
        FindingTable.Head(lines);
        FindingTable.Write(lines, report);
        await WriteAsync(stream, Mark + lines.Take(), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(Survey survey, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(stream);
        var lines = new CsvLines(_options.Separator);
        switch (survey.Annexes)
        {
            case []:
                await FindingsAsync(survey, lines, stream, cancellationToken).ConfigureAwait(false);
                return;
            case [var only]:
                AnnexLines.Write(lines, only);
                break;
            default:
                AnnexLines.Write(lines, survey.Annexes);
                break;
        }

        await WriteAsync(stream, Mark + lines.Take(), cancellationToken).ConfigureAwait(false);
    }

    private string Mark => _options.Bom ? "\uFEFF" : "";

    // One report is in memory at a time.
    private async Task FindingsAsync(Survey survey, CsvLines lines, Stream stream, CancellationToken cancellationToken)
    {
        FindingTable.Head(lines);
        await WriteAsync(stream, Mark + lines.Take(), cancellationToken).ConfigureAwait(false);
        foreach (var row in survey.Rows)
        {
            var report = await row.LoadReportAsync(cancellationToken).ConfigureAwait(false);
            if (row.Fault is { } fault)
                FindingTable.Write(lines, row.Portal, row.AsOf, fault);
            if (report is not null)
                FindingTable.Write(lines, report);
            await WriteAsync(stream, lines.Take(), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task WriteAsync(Stream stream, string text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await stream.WriteAsync(Utf8.GetBytes(text), cancellationToken).ConfigureAwait(false);
    }
}
