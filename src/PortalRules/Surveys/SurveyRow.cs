using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Text;

namespace PortalRules.Surveys;

/// <summary>One portal of a survey: its report, or why there is none.</summary>
public sealed record SurveyRow
{
    /// <summary>The portal as the list has it.</summary>
    public required SurveyPortal Portal { get; init; }

    /// <summary>Why there is no report, or why the report judges nothing; <see langword="null"/> where all is well.</summary>
    public LocalizedText? Fault { get; init; }

    /// <summary>The platform that was recognised (<c>nukeviet</c>); <see langword="null"/> where none was.</summary>
    public string? Platform { get; init; }

    /// <summary>The day whose law counted; <see langword="null"/> without a report.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What came of each rule, sorted by rule id; empty without a report.</summary>
    public ImmutableArray<SurveyResult> Results { get; init; } = [];

    /// <summary>The points by pack, sorted by pack id.</summary>
    public ImmutableArray<PackScore> Scores { get; init; } = [];

    /// <summary>What its run ended with.</summary>
    public RunConclusion Conclusion { get; init; }

    /// <summary>The file of the report; <see langword="null"/> without one.</summary>
    public string? ReportFile { get; init; }

    /// <summary>The points of all packs together.</summary>
    public Score Score => new(Scores.Sum(s => s.Score.Points), Scores.Sum(s => s.Score.Most), Scores.Sum(s => s.Score.Undecided));

    /// <summary>Reads the portal's report again.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report; <see langword="null"/> where there is none.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no report any more.</exception>
    public async Task<CheckReport?> LoadReportAsync(CancellationToken cancellationToken = default)
    {
        if (ReportFile is null)
            return null;
        var stream = File.OpenRead(ReportFile);
        await using (stream.ConfigureAwait(false))
            return await CheckReport.LoadAsync(stream, cancellationToken).ConfigureAwait(false);
    }
}
