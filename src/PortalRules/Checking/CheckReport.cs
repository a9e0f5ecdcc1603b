using System.Collections.Immutable;
using PortalRules.Checking.Reading;
using PortalRules.Language.Periods;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>The result of one check. Every rule of the run is in it, with its outcome and with how many facts it looked at.</summary>
public sealed record CheckReport
{
    /// <summary>The portal.</summary>
    public required Portal Portal { get; init; }

    /// <summary>The day whose law counted.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Where that day comes from.</summary>
    public required AsOfSource AsOfSource { get; init; }

    /// <summary>The period that was judged, where one was given.</summary>
    public DateSpan? Period { get; init; }

    /// <summary>The id of the profile that was used; <see langword="null"/> without one.</summary>
    public string? Profile { get; init; }

    /// <summary>Names of the tailorings that were used, the last one on top; empty without any.</summary>
    public ImmutableArray<string> Tailoring { get; init; } = [];

    /// <summary>When the portal was captured, where known.</summary>
    public DateTimeOffset? CapturedAt { get; init; }

    /// <summary>The packs, sorted by id.</summary>
    public required ImmutableArray<CheckedPack> Packs { get; init; }

    /// <summary>The indicators of those packs, in their order.</summary>
    public required ImmutableArray<Indicator> Indicators { get; init; }

    /// <summary>The legal texts on which the loaded rules stand, sorted by id: which were applied, which not, and why. Texts of the catalogue without a rule are left out.</summary>
    public ImmutableArray<LawApplication> Law { get; init; } = [];

    /// <summary>How completely each kind of fact was captured, sorted by kind.</summary>
    public required ImmutableSortedDictionary<string, Completeness> Completeness { get; init; }

    /// <summary>What could not be read.</summary>
    public required ImmutableArray<CaptureNote> Notes { get; init; }

    /// <summary>The results, sorted by rule id.</summary>
    public required ImmutableArray<RuleResult> Results { get; init; }

    /// <summary>How it stands to the baseline; <see langword="null"/> where the check had none.</summary>
    public BaselineComparison? Baseline { get; init; }

    /// <summary>Waivers and determinations that did nothing in this run, in the order of their files.</summary>
    public ImmutableArray<IdleEntry> Idle { get; init; } = [];

    /// <summary>Reads a report that was written as JSON. What it holds is as it was: written again it gives the same bytes, in any format.</summary>
    /// <param name="stream">The JSON; read to its end, not closed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report.</returns>
    /// <exception cref="InvalidDataException">It is not such a report: one sentence that says what is wrong where.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<CheckReport> LoadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReportReader.ReadAsync(stream, cancellationToken);
    }

    /// <summary>The points of all rules; measures and questions to people give none.</summary>
    /// <returns>The score.</returns>
    public Score Score()
    {
        var decided = Results.Where(r => r.Verdict.Points is not null).ToList();
        return new Score(
            decided.Sum(r => r.Verdict.Points ?? 0),
            decided.Sum(r => r.Verdict.MostPoints ?? 0),
            Results.Count(r => r.Verdict is { Points: null, MostPoints: not null }));
    }

    /// <summary>How far the check carries: what ran, what did not, and why it could not judge where it could not.</summary>
    /// <returns>The counts and faults.</returns>
    public CheckRun Run() => CheckRun.Of(Results);

    /// <summary>How many rules had an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The number of rules.</returns>
    public int Count(Outcome outcome) => Results.Count(r => r.Verdict.Outcome == outcome);

    /// <summary>The worst outcome over the rules of an indicator: Error, Fail, NeedsReview, Pending, NotChecked, Pass, Measured, NotApplicable.</summary>
    /// <param name="indicator">The indicator's id.</param>
    /// <returns>The outcome; <see cref="Outcome.NotApplicable"/> where no rule feeds it.</returns>
    public Outcome OutcomeOf(string indicator)
    {
        ReadOnlySpan<Outcome> order =
            [Outcome.Error, Outcome.Fail, Outcome.NeedsReview, Outcome.Pending, Outcome.NotChecked, Outcome.Pass, Outcome.Measured];
        foreach (var outcome in order)
        {
            if (Results.Any(r => string.Equals(r.Rule.Indicator, indicator, StringComparison.Ordinal) && r.Verdict.Outcome == outcome))
                return outcome;
        }

        return Outcome.NotApplicable;
    }
}
