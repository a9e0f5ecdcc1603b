using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Reports.Letters;
using PortalRules.Reports.Tables;
using PortalRules.Surveys;

namespace PortalRules.Reports;

/// <summary>
/// A text document (Office Open XML) in the form of decree 30/2020/NĐ-CP: A4, motto, agency, number and day to fill in, signature and recipients. Of a survey: what
/// stands out, then each annex on pages of its own. Of one report: the result in numbers, what is not met, what a person must look at, what was not checked.
/// </summary>
public sealed class DocxFormatter : ReportFormatter
{
    private readonly OfficeFormatterOptions _options;

    /// <summary>Makes the formatter.</summary>
    /// <param name="options">What it says of who sends it; by default Vietnamese, with dotted lines.</param>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    public DocxFormatter(OfficeFormatterOptions? options = null) => _options = (options ?? new OfficeFormatterOptions()).Checked(nameof(options));

    /// <inheritdoc/>
    public override string Name => "docx";

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
                ReportLetter.Write(writer, report, _options, words);
                return Task.CompletedTask;
            },
            ReportLetter.Title(words), _options.Language, stream, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task WriteAsync(Survey survey, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(stream);
        var words = new ReportWords(_options.Language);
        return LetterFile.WriteAsync(
            writer =>
            {
                SurveyLetter.Write(writer, survey, _options, words);
                return Task.CompletedTask;
            },
            SurveyLetter.Subject(survey, words), _options.Language, stream, cancellationToken);
    }
}
