using System.Text;
using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Surveys;

namespace PortalRules.Reporting;

/// <summary>
/// The report for people: the summary first, then what is not met (worst first), what a person must look at, what was not judged and why.
/// Control characters that a page smuggles in never reach the output; addresses that are too long for a line are shortened in the middle.
/// </summary>
public sealed class TextFormatter : ReportFormatter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly TextFormatterOptions _options;

    /// <summary>Makes the formatter.</summary>
    /// <param name="options">How the report is laid out; by default Vietnamese, 100 columns, no colour.</param>
    /// <exception cref="ArgumentException">An option is outside its range; all of them are named.</exception>
    public TextFormatter(TextFormatterOptions? options = null) => _options = (options ?? new TextFormatterOptions()).Checked(nameof(options));

    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override string MediaType => "text/plain; charset=utf-8";

    /// <inheritdoc/>
    public override string Extension => ".txt";

    /// <inheritdoc/>
    public override async Task WriteAsync(CheckReport report, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        var sheet = new TextSheet(_options.Width, _options.Colour);
        new PlainReport(report, _options, sheet).Write();
        await stream.WriteAsync(Utf8.GetBytes(sheet.ToString()), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override bool WritesSurveys => true;

    /// <inheritdoc/>
    public override async Task WriteAsync(Survey survey, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        var sheet = new TextSheet(_options.Width, _options.Colour);
        new PlainSurvey(survey, _options, sheet).Write();
        await stream.WriteAsync(Utf8.GetBytes(sheet.ToString()), cancellationToken).ConfigureAwait(false);
    }
}
