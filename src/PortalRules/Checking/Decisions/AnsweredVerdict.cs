using System.Collections.Immutable;
using PortalRules.Language.Meaning;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Checking.Decisions;

/// <summary>
/// What comes of a rule when people have answered its questions: a Fail, theirs or the checker's, makes it Fail; an open question keeps it NeedsReview;
/// else it passes, or, where nothing applies, is NotApplicable.
/// </summary>
internal static class AnsweredVerdict
{
    public static Verdict Of(Verdict verdict)
    {
        if (verdict.Outcome is not Outcome.NeedsReview || !verdict.Findings.Any(IsAnswered))
            return verdict;
        var parts = verdict.Parts.IsEmpty ? verdict.Parts : [.. verdict.Parts.Select(p => Of(p, verdict))];
        var outcome = Outcomes.Worst(verdict.Findings.Select(f => f.Outcome).Concat(parts.Select(p => p.Outcome)));
        if (outcome is Outcome.NeedsReview)
            return verdict with { Parts = parts };
        if (outcome is Outcome.NotApplicable && verdict.Looked > verdict.Findings.Length && verdict.Findings.All(IsOfOneFact))
            outcome = Outcome.Pass;
        return verdict with
        {
            Outcome = outcome,
            Reason = "determined",
            Question = outcome is Outcome.NotApplicable ? NotApplicable(verdict.Findings.First(IsAnswered).Answer!.Determination) : null,
            Points = outcome switch
            {
                Outcome.Fail => 0,
                Outcome.Pass when verdict.MostPoints is 1 && parts.All(p => p.Points is not null) => 1,
                _ => null,
            },
            Proof = verdict.Proof is { } proof ? proof with { Outcome = outcome } : null,
            MostPoints = outcome is Outcome.NotApplicable ? null : verdict.MostPoints,
            Parts = parts,
        };
    }

    // That one fact is none of the rule's business says nothing of the others, which passed.
    private static bool IsOfOneFact(Finding finding) =>
        finding.Key.StartsWith("fact: ", StringComparison.Ordinal) || finding.Key.Contains("/fact: ", StringComparison.Ordinal);

    private static bool IsAnswered(Finding finding) => finding.Answer is { Status: AnswerStatus.Replayed };

    private static VerdictPart Of(VerdictPart part, Verdict verdict)
    {
        if (part.Outcome is not Outcome.NeedsReview)
            return part;
        var own = verdict.Findings.Where(f => part.Key.Length > 0 && f.Key.StartsWith($"{part.Key}/", StringComparison.Ordinal)).Select(f => f.Outcome).ToImmutableArray();
        var outcome = own.IsEmpty ? part.Outcome : Outcomes.Worst(own);
        return outcome is Outcome.NeedsReview ? part : part with { Outcome = outcome, Points = outcome is Outcome.Fail ? 0 : outcome is Outcome.Pass && verdict.MostPoints is 1 ? 1 : null };
    }

    private static LocalizedText NotApplicable(Determination answer) => new(
        $"Không áp dụng theo kết luận của {answer.Authority}.",
        $"Not applicable as determined by {answer.Authority}.");
}
