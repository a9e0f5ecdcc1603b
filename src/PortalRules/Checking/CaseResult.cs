using PortalRules.Language.Cases;
using PortalRules.Rules;

namespace PortalRules.Checking;

/// <summary>What came of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Verdict">The verdict on its rule.</param>
internal sealed record CaseResult(RuleCase Case, Verdict Verdict)
{
    /// <summary>The outcome, and what else the case names, is as written. That a by-hand rule asks its question is no finding of the case.</summary>
    public bool IsAsWritten { get; } = Verdict.Outcome == Case.Outcome
        && (Case.Points is null || Case.Points == Verdict.Points)
        && (Case.Findings is not { } expected || expected.SequenceEqual(Verdict.Findings.Select(f => f.Key).Where(k => k is not FindingList.QuestionKey).Order(StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>As written; a case with a known gap is good as long as it is not.</summary>
    public bool IsGood => IsAsWritten == Case.KnownGap is null;
}
