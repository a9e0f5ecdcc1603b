using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Reports.Html;
using PortalRules.Surveys;

namespace PortalRules.Reports;

/// <summary>
/// The report as one web page that stands alone: it loads nothing, works offline, on paper and without script, and can be used with the keyboard and a
/// screen reader. Everything that comes from portals and packs is escaped, and the page's own security policy allows no other script or style than its own.
/// A survey is written portal by portal; no more than one report is in memory at a time.
/// </summary>
public sealed class HtmlFormatter : ReportFormatter
{
    private readonly HtmlFormatterOptions _options;

    /// <summary>Makes the formatter.</summary>
    /// <param name="options">How the page is written; by default in Vietnamese.</param>
    /// <exception cref="ArgumentException">An option is outside its range; all of them are named.</exception>
    public HtmlFormatter(HtmlFormatterOptions? options = null) => _options = (options ?? new HtmlFormatterOptions()).Checked(nameof(options));

    /// <inheritdoc/>
    public override string Name => "html";

    /// <inheritdoc/>
    public override string MediaType => "text/html; charset=utf-8";

    /// <inheritdoc/>
    public override string Extension => ".html";

    /// <inheritdoc/>
    public override bool WritesSurveys => true;

    /// <inheritdoc/>
    public override async Task WriteAsync(CheckReport report, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        var sheet = new HtmlSheet(stream);
        new ReportPage(new HtmlContext(report, _options, sheet)).Write();
        await sheet.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The file of a portal's report is no report any more.</exception>
    public override Task WriteAsync(Survey survey, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        return new SurveyPage(survey, _options, new HtmlSheet(stream)).WriteAsync(cancellationToken);
    }
}
