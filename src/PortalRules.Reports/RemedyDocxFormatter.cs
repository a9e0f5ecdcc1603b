using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Reports.Letters;
using PortalRules.Reports.Tables;
using PortalRules.Surveys;

namespace PortalRules.Reports;

/// <summary>
/// What is to be mended, as a text document (Office Open XML): of one report its <see cref="RemedyList"/> in the form of an official document; of a survey the list
/// of each portal, then that of each platform and vendor (<see cref="PlatformRemedies"/>), each on pages of its own.
/// </summary>
public sealed class RemedyDocxFormatter : ReportFormatter
{
    private readonly OfficeFormatterOptions _options;

    /// <summary>Makes the formatter.</summary>
    /// <param name="options">What it says of who sends it; by default Vietnamese, with dotted lines.</param>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    public RemedyDocxFormatter(OfficeFormatterOptions? options = null) => _options = (options ?? new OfficeFormatterOptions()).Checked(nameof(options));

    /// <inheritdoc/>
    public override string Name => "remedy-docx";

    /// <inheritdoc/>
    public override string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc/>
    public override string Extension => ".docx";

    /// <inheritdoc/>
    public override bool WritesSurveys => true;

    /// <inheritdoc/>
    public override Task WriteAsync(CheckReport report, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        var words = new ReportWords(_options.Language);
        return LetterFile.WriteAsync(
            writer =>
            {
                RemedyLetter.Write(writer, report, _options, words);
                return Task.CompletedTask;
            },
            RemedyLetter.Title(words), _options.Language, stream, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task WriteAsync(Survey survey, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(stream);
        var words = new ReportWords(_options.Language);
        return LetterFile.WriteAsync(writer => RemedyLetter.WriteAsync(writer, survey, words, cancellationToken), RemedyLetter.Title(words), _options.Language, stream, cancellationToken);
    }
}
