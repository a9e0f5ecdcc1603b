using PortalRules.Checking;
using PortalRules.Reporting.Json;
using PortalRules.Reporting.Sarif;

namespace PortalRules.Reporting;

/// <summary>
/// SARIF 2.1.0 (OASIS, errata 01), for code-scanning services and viewers. Outcomes become result kinds: Fail <c>fail</c>, with the level of its severity;
/// NeedsReview <c>review</c>; Pending and NotChecked <c>open</c>; Pass <c>pass</c>; NotApplicable <c>notApplicable</c>; Measured <c>informational</c>.
/// A rule that failed to run is a notification of the tool, and the invocation is then not successful. The law is given as taxonomies.
/// Texts are Vietnamese; the English text stands in the property bag beside each.
/// </summary>
public sealed class SarifFormatter : ReportFormatter
{
    /// <inheritdoc/>
    public override string Name => "sarif";

    /// <inheritdoc/>
    public override string MediaType => "application/sarif+json";

    /// <inheritdoc/>
    public override string Extension => ".sarif";

    /// <inheritdoc/>
    public override Task WriteAsync(CheckReport report, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        return JsonOutput.WriteAsync(stream, json => SarifLog.Write(json, report), cancellationToken);
    }
}
