using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Tests.Shared;

/// <summary>What the bounded proof of a report and the whole one, made again, owe each other; and what the facts of the whole one add up to.</summary>
internal static class ProofAgreement
{
    /// <summary>Everything in which they differ, each as a sentence; nothing where they agree.</summary>
    public static IEnumerable<string> Differences(RuleResult bounded, RuleResult whole)
    {
        var (b, w) = (bounded.Verdict, whole.Verdict);
        var all = new List<string>();
        Same("outcome", b.Outcome, w.Outcome, all);
        Same("reason", b.Reason, w.Reason, all);
        Same("looked", b.Looked, w.Looked, all);
        Same("findings", string.Join('|', b.Findings.Select(f => (f.Key, f.Outcome, f.Count, f.Message.Vi))), string.Join('|', w.Findings.Select(f => (f.Key, f.Outcome, f.Count, f.Message.Vi))), all);
        Same("proof", b.Proof is null, w.Proof is null, all);
        if (b.Proof is { } one && w.Proof is { } other)
        {
            Same("proof's outcome", b.Outcome, one.Outcome, all);
            Step(one, other, "", all);
            Totals(other, isRoot: true, "", all);
            var told = Keys(other).ToHashSet(StringComparer.Ordinal);
            all.AddRange(w.Findings.Where(f => !told.Contains(f.Key)).Select(f => $"the finding {f.Key} is no item of the whole proof"));
        }

        return all.Select(d => $"{bounded.Rule.Id}: {d}");
    }

    private static IEnumerable<string> Keys(Proof proof) => proof.Items.Select(i => i.Key).Concat(proof.Parts.SelectMany(Keys));

    private static void Step(Proof bounded, Proof whole, string at, List<string> all)
    {
        Same($"{at} words", (bounded.Check, bounded.Where, bounded.Expected, bounded.Actual), (whole.Check, whole.Where, whole.Expected, whole.Actual), all);
        Same($"{at} outcome", (bounded.Outcome, bounded.Join, bounded.Group, bounded.Period), (whole.Outcome, whole.Join, whole.Group, whole.Period), all);
        Same($"{at} counts", (bounded.Looked, bounded.Sure, bounded.Maybe, bounded.Open, bounded.Gap), (whole.Looked, whole.Sure, whole.Maybe, whole.Open, whole.Gap), all);
        Same($"{at} tally", (bounded.Met, bounded.Missed, bounded.Undecided, bounded.Number), (whole.Met, whole.Missed, whole.Undecided, whole.Number), all);
        Same($"{at} limits", string.Join('|', bounded.Limits), string.Join('|', whole.Limits), all);
        Same($"{at} items", string.Join('|', bounded.Items), string.Join('|', whole.Items.Take(Proof.MostItems)), all);
        Same($"{at} number of items", (bounded.ItemCount, whole.Items.Length), (whole.ItemCount, whole.ItemCount), all);
        if (!bounded.Facts.IsEmpty)
            all.Add($"{at} a bounded proof names facts");
        all.AddRange(bounded.Matches.Except(whole.Matches).Select(m => $"{at} the match {m} is not in the whole proof"));
        var parts = whole.Join is ProofJoin.Each ? [.. whole.Parts.Where(p => p.Outcome is not Outcome.Pass).Take(Proof.MostItems)] : whole.Parts.ToList();
        Same($"{at} parts", bounded.Parts.Length, parts.Count, all);
        foreach (var (one, other, i) in bounded.Parts.Zip(parts, Enumerable.Range(1, parts.Count)))
            Step(one, other, $"{at}/{i}", all);
    }

    // The counts come from the judging, the facts from tracing each condition again.
    private static void Totals(Proof whole, bool isRoot, string at, List<string> all)
    {
        if (isRoot && whole.Kind.Length > 0)
            Same($"{at} facts", whole.Facts.Length, whole.Looked, all);
        if (!whole.Facts.IsEmpty)
        {
            Same($"{at} facts that are meant", (whole.Facts.Count(f => f.Meant is ProofTruth.True), whole.Facts.Count(f => f.Meant is ProofTruth.Unknown)), (whole.Sure, whole.Maybe), all);
            all.AddRange(whole.Facts.Where(f => f.Meant is ProofTruth.False && !f.Selection.Any(s => s.Truth is ProofTruth.False)).Select(f => $"{at} nothing says why {f.Identity} is not meant"));
        }

        if (whole.Facts.Any(f => f.Outcome is not null))
        {
            Same(
                $"{at} tally of facts",
                (whole.Facts.Count(f => f.Outcome is Outcome.Pass), whole.Facts.Count(f => f.Outcome is Outcome.Fail), whole.Facts.Count(f => f.Outcome is Outcome.NeedsReview)),
                (whole.Met, whole.Missed, whole.Undecided),
                all);
        }

        foreach (var (part, i) in whole.Parts.Select((p, i) => (p, i + 1)))
            Totals(part, isRoot: false, $"{at}/{i}", all);
    }

    private static void Same<T>(string what, T one, T other, List<string> all)
    {
        if (!EqualityComparer<T>.Default.Equals(one, other))
            all.Add($"{what}: {one} in the report, {other} in the whole proof");
    }
}
