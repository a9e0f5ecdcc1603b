using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Checking.Decisions;

/// <summary>Replays the answers of people in one check, and remembers which of them served. Not thread-safe; one per check.</summary>
internal sealed class AnswerRun(DeterminationList list, IReadOnlyList<string> portal, DateOnly asOf)
{
    private readonly Dictionary<Determination, AnswerStatus> _met = new(ReferenceEqualityComparer.Instance);

    public ImmutableArray<Determination> All => list.Determinations;

    /// <summary>The verdict with its questions answered, as far as answers stand.</summary>
    public Verdict Replay(RuleDescriptor rule, Verdict verdict)
    {
        if (!verdict.Findings.Any(f => f.Outcome is Outcome.NeedsReview) || list.Index.Of(rule, portal) is not { Count: > 0 } entries)
            return verdict;
        var findings = verdict.Findings.ToBuilder();
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i] is { Outcome: Outcome.NeedsReview } question && Newest(entries.SelectMany(e => e.Of(question.Key)), question) is { } answer)
                findings[i] = Answered(question, answer, rule);
        }

        return AnsweredVerdict.Of(verdict with { Findings = findings.ToImmutable() });
    }

    /// <summary>How an answer stood to the question that it answers; <see langword="null"/> where it was not asked.</summary>
    public AnswerStatus? StatusOf(Determination determination) => _met.TryGetValue(determination, out var status) ? status : null;

    private static Finding Answered(Finding question, Answer answer, RuleDescriptor rule)
    {
        if (answer.Status is not AnswerStatus.Replayed)
            return question with { Answer = answer };
        var outcome = answer.Determination.Outcome;
        // A rule that asks as a whole tells what to do once a person finds it unmet.
        var remedy = outcome is Outcome.Fail && question.Key is FindingList.QuestionKey && rule.Remedy is { } own && !own.Vi.Contains('{', StringComparison.Ordinal) ? own : question.Remedy;
        return question with { Answer = answer, Outcome = outcome, Remedy = remedy };
    }

    private Answer? Newest(IEnumerable<Determination> determinations, Finding question)
    {
        Answer? best = null;
        foreach (var determination in determinations.OrderByDescending(d => d.At))
        {
            var status = !string.Equals(determination.Evidence, question.EvidenceHash, StringComparison.Ordinal) ? AnswerStatus.EvidenceChanged
                : determination.LastDay < asOf ? AnswerStatus.Expired : AnswerStatus.Replayed;
            _met[determination] = status;
            if (best is null || (status is AnswerStatus.Replayed && best.Status is not AnswerStatus.Replayed))
                best = new Answer(determination, status);
        }

        return best;
    }
}
