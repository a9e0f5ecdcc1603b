using PortalRules.Rules;

namespace PortalRules.Checking.Differences;

/// <summary>Why a rule came out differently: what is certain comes first, and the portal is named last, when nothing else explains it.</summary>
internal static class DifferenceCauses
{
    private static readonly string[] OfLaw = ["not-in-force", "law-status-unknown", "no-parameter-value"];

    private static readonly string[] OfDeadline = ["before-deadline"];

    // What could not be seen, or hangs on what was not captured, says nothing about what is there.
    private static readonly string[] OfCapture = ["incomplete-capture", "not-captured", "element-not-defined", "level-unknown", "area-unknown", "period-not-given", "period-too-long"];

    public static DifferenceCause Of(RuleResult before, RuleResult after, Finding? earlier, Finding? later)
    {
        if (Common(before, after, IsMiss(earlier) && IsMiss(later)) is { } common)
            return common;
        // An answer that stands no more because the portal changed what it was about, or that nothing asks for any more, is none of the person's doing.
        if (later is { Answer.Status: not AnswerStatus.EvidenceChanged } or { Answer: null } && earlier?.Answer != later.Answer && (IsDecided(earlier) || IsDecided(later)))
            return DifferenceCause.Decision;
        if (earlier is null && !IsSettled(before) && !IsSettledFor(before, later!))
            return DifferenceCause.NotComparable;
        return later is null && !IsSettled(after) ? DifferenceCause.NotComparable : DifferenceCause.Portal;
    }

    public static DifferenceCause Of(RuleResult before, RuleResult after) =>
        Common(before, after, before.Verdict.Outcome is not (Outcome.Pass or Outcome.NotApplicable) && after.Verdict.Outcome is not (Outcome.Pass or Outcome.NotApplicable))
        ?? (IsSettled(before) && IsSettled(after) ? DifferenceCause.Portal : DifferenceCause.NotComparable);

    private static DifferenceCause? Common(RuleResult before, RuleResult after, bool isMissedInBoth)
    {
        if (!string.Equals(before.Hash, after.Hash, StringComparison.Ordinal) || IsSkipped(before) != IsSkipped(after) || !Values(before).SequenceEqual(Values(after)))
            return DifferenceCause.Rule;
        if (IsOf(OfLaw, before) != IsOf(OfLaw, after))
            return DifferenceCause.Law;
        // A deadline makes one miss louder than another; what is met at one of the days, the portal changed.
        if (isMissedInBoth && IsOf(OfDeadline, before) != IsOf(OfDeadline, after))
            return DifferenceCause.Law;
        if (before.Verdict.Outcome is Outcome.NotChecked or Outcome.Error || after.Verdict.Outcome is Outcome.NotChecked or Outcome.Error)
            return DifferenceCause.NotComparable;
        if (before.Verdict.Period?.Days != after.Verdict.Period?.Days || !before.Verdict.Parts.Select(p => p.Period?.Days).SequenceEqual(after.Verdict.Parts.Select(p => p.Period?.Days)))
            return DifferenceCause.Period;
        return IsOf(OfCapture, before) || IsOf(OfCapture, after) ? DifferenceCause.NotComparable : null;
    }

    private static bool IsSkipped(RuleResult result) => result.Verdict.Reason is Verdict.SkippedReason;

    private static IEnumerable<(string Name, string Value)> Values(RuleResult result) => result.Parameters.Select(p => (p.Name, p.Value.Vi));

    private static bool IsOf(string[] reasons, RuleResult result) => reasons.Contains(result.Verdict.Reason, StringComparer.Ordinal);

    private static bool IsMiss(Finding? finding) => finding is { Outcome: Outcome.Fail or Outcome.Pending };

    private static bool IsDecided(Finding? finding) => finding?.Answer is { Status: AnswerStatus.Replayed };

    // A rule that passed or failed has looked at everything that it tells of.
    private static bool IsSettled(RuleResult result) => result.Verdict.Outcome is Outcome.Pass or Outcome.Fail or Outcome.NotApplicable or Outcome.Pending or Outcome.Measured;

    // A question about one fact leaves the others judged: what fails now and was no question then has changed.
    private static bool IsSettledFor(RuleResult before, Finding later) =>
        before.Verdict.Outcome is Outcome.NeedsReview && later.Key.StartsWith("fact: ", StringComparison.Ordinal) && before.Verdict.Findings.All(f => f.Key.StartsWith("fact: ", StringComparison.Ordinal));
}
