using PortalRules.Rules;

namespace PortalRules.Checking;

/// <summary>What a report must hold for its run to count as clean. Fail-closed: a run that judged nothing is never clean. Pure.</summary>
public sealed record RunContract
{
    /// <summary>From where on a failed rule counts. Default: <see cref="FailLevel.Error"/>.</summary>
    public FailLevel FailOn { get; init; } = FailLevel.Error;

    /// <summary>Whether questions to a person that are left make the run <see cref="RunConclusion.ReviewNeeded"/>. Default: no.</summary>
    public bool ReviewCounts { get; init; }

    /// <summary>What the run of a report ends with.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The conclusion.</returns>
    public RunConclusion Conclude(CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!report.Run().Judged)
            return RunConclusion.CouldNotJudge;
        if (report.Results.Any(Counts))
            return RunConclusion.Findings;
        return ReviewCounts && report.Results.Any(AsksAPerson) ? RunConclusion.ReviewNeeded : RunConclusion.Clean;
    }

    /// <summary>Whether the result of a rule counts as a finding of the run.</summary>
    /// <param name="result">The result.</param>
    /// <returns>Whether the rule has failed, is at or above <see cref="FailOn"/>, and is not wholly waived or known from the baseline.</returns>
    public bool Counts(RuleResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.CountsAsMiss && FailOn switch
        {
            FailLevel.Error => result.Rule.Severity is Severity.Error && result.Rule.Obligation is Obligation.Must,
            FailLevel.Warning => result.Rule.Severity >= Severity.Warning,
            FailLevel.Info => true,
            _ => false,
        };
    }

    // A rule that failed, or that is not heard, may leave a question too; one that an office puts off is not left.
    private static bool AsksAPerson(RuleResult result) =>
        result.Verdict.Findings.Any(f => f is { Outcome: Outcome.NeedsReview, Waiver: null })
        || (result.Verdict.Outcome is Outcome.NeedsReview && !result.Verdict.Findings.Any(f => f.Outcome is Outcome.NeedsReview));
}
