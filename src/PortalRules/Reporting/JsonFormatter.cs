using PortalRules.Checking;
using PortalRules.Checking.Reading;
using PortalRules.Reporting.Json;
using PortalRules.Surveys;

namespace PortalRules.Reporting;

/// <summary>
/// The report for machines: schema <c>portalrules/report/1</c>. Words are camelCase (<c>needsReview</c>), texts <c>{ vi, en }</c>, dates ISO 8601,
/// results sorted by rule id. A key is always there; <see langword="null"/> says that there is no such thing. A survey has the schema
/// <c>portalrules/survey/1</c>: its portals, annexes and league table in the same words; each portal's report is a file of its own.
/// </summary>
public sealed class JsonFormatter : ReportFormatter
{
    /// <summary>The value of the key <c>schema</c>.</summary>
    public const string Schema = ReportReader.Schema;

    /// <summary>The value of the key <c>schema</c> of a survey.</summary>
    public const string SurveySchema = "portalrules/survey/1";

    /// <inheritdoc/>
    public override string Name => "json";

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    public override string Extension => ".json";

    /// <inheritdoc/>
    public override Task WriteAsync(CheckReport report, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        return JsonOutput.WriteAsync(stream, json => ReportJson.Write(json, report), cancellationToken);
    }

    /// <inheritdoc/>
    public override bool WritesSurveys => true;

    /// <inheritdoc/>
    public override Task WriteAsync(Survey survey, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(stream);
        return JsonOutput.WriteAsync(stream, json => SurveyJson.Write(json, survey), cancellationToken);
    }
}
