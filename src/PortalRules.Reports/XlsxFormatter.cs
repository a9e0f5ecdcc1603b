using PortalRules.Checking;
using PortalRules.Language;
using PortalRules.Reporting;
using PortalRules.Reports.Spreadsheets;
using PortalRules.Reports.Tables;
using PortalRules.Surveys;

namespace PortalRules.Reports;

/// <summary>
/// A workbook (Office Open XML). Of a survey: a sheet for each annex, then the ranks, what is not met by number of portals, every finding, and the portals without a
/// result. Of one report: summary, results, findings. Numbers and days are typed, everything else is text and never a formula. The reports of a survey are
/// read one after the other.
/// </summary>
public sealed class XlsxFormatter : ReportFormatter
{
    private readonly OfficeFormatterOptions _options;

    /// <summary>Makes the formatter.</summary>
    /// <param name="options">What it says of who sends it; by default Vietnamese. Only the language counts here.</param>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    public XlsxFormatter(OfficeFormatterOptions? options = null) => _options = (options ?? new OfficeFormatterOptions()).Checked(nameof(options));

    /// <inheritdoc/>
    public override string Name => "xlsx";

    /// <inheritdoc/>
    public override string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc/>
    public override string Extension => ".xlsx";

    /// <inheritdoc/>
    public override bool WritesSurveys => true;

    /// <inheritdoc/>
    public override Task WriteAsync(CheckReport report, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        var words = new ReportWords(_options.Language);
        return WorkbookFile.WriteAsync(
            [SummarySheet.Of(report, words), ResultSheet.Of(report, words), FindingSheet.Of(report, words)],
            words.Say($"Kết quả kiểm tra: {ReportWords.UnitOf(report)}", $"Portal check: {ReportWords.UnitOf(report)}"), _options.Language, stream, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task WriteAsync(Survey survey, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(stream);
        var words = new ReportWords(_options.Language);
        return WorkbookFile.WriteAsync(
            [
                .. survey.Annexes.Select(a => AnnexSheet.Of(a, words)),
                LeagueSheet.Of(survey, words),
                GainSheet.Of(survey, words),
                FindingSheet.Of(survey, words, cancellationToken),
                FaultSheet.Of(survey, words),
            ],
            words.Say("Kết quả kiểm tra các cổng/trang thông tin điện tử", "Survey of portals"), _options.Language, stream, cancellationToken);
    }
}
