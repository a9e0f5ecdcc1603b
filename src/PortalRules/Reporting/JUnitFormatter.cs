using PortalRules.Checking;
using PortalRules.Reporting.JUnit;
using PortalRules.Surveys;

namespace PortalRules.Reporting;

/// <summary>
/// The XML of JUnit, which build servers show as test results: a suite for each pack (of a survey: for each portal and pack), a case for each rule. A failure is a
/// must rule that counts as a miss; a missed recommendation and a miss that is waived or known are no failures, and <c>system-out</c> says what they are. What was
/// not decided is <c>skipped</c> with its reason, a rule that failed to run and a check that judged nothing are an <c>error</c>. There are no times and no host names.
/// </summary>
public sealed class JUnitFormatter : ReportFormatter
{
    /// <inheritdoc/>
    public override string Name => "junit";

    /// <inheritdoc/>
    public override string MediaType => "application/xml";

    /// <inheritdoc/>
    public override string Extension => ".xml";

    /// <inheritdoc/>
    public override bool WritesSurveys => true;

    /// <inheritdoc/>
    public override async Task WriteAsync(CheckReport report, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(JUnitPage.Start(), cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(JUnitPage.Suites(JUnitSuites.Of(report)), cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(JUnitPage.End(), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(Survey survey, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(JUnitPage.Start(), cancellationToken).ConfigureAwait(false);
        foreach (var row in survey.Rows)
        {
            // One report is in memory at a time.
            var report = await row.LoadReportAsync(cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync(JUnitPage.Suites(JUnitSuites.Of(row, report)), cancellationToken).ConfigureAwait(false);
        }

        await stream.WriteAsync(JUnitPage.End(), cancellationToken).ConfigureAwait(false);
    }
}
