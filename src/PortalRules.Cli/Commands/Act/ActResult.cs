using PortalRules.Rules;

namespace PortalRules.Cli.Commands.Act;

/// <summary>What came of a published test case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Verdict">The verdict on the rule.</param>
internal sealed record ActResult(ActCase Case, Verdict Verdict)
{
    /// <summary>As ACT defines it: a rule may pass what is inapplicable, and find inapplicable what passes.</summary>
    public ActAgreement Agreement { get; } = (Verdict.Outcome, Case.Expected) switch
    {
        (Outcome.NeedsReview or Outcome.NotChecked, _) => ActAgreement.Undecided,
        (Outcome.Fail or Outcome.Pending, "failed") => ActAgreement.Consistent,
        (Outcome.Pass or Outcome.NotApplicable, "passed" or "inapplicable") => ActAgreement.Consistent,
        _ => ActAgreement.Inconsistent,
    };
}
