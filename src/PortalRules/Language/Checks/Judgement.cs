using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Language.Checks;

/// <summary>What a check says of a selection: <see cref="Outcome.Pass"/>, <see cref="Outcome.Fail"/>, <see cref="Outcome.NeedsReview"/> or <see cref="Outcome.NotApplicable"/>.</summary>
internal sealed record Judgement(Outcome Outcome, IReadOnlyList<Draft> Drafts, Proof Proof)
{
    public static Judgement Of(FactsCheck check, Selection selection, Outcome outcome, IReadOnlyList<Draft> drafts, ImmutableArray<Proof> parts = default) =>
        new(outcome, drafts, new Proof
        {
            Check = check.Description,
            Outcome = outcome,
            Sure = selection.Sure,
            Maybe = selection.Maybe,
            Open = selection.IsOpen,
            Items = [.. drafts.Select(d => d.Key).Distinct(StringComparer.Ordinal).Take(Proof.MostItems)],
            Parts = parts.IsDefault ? [] : parts,
        });

    /// <summary>Worst of Fail, NeedsReview, Pass; a branch that is not applicable is dropped.</summary>
    public static Outcome Worst(IEnumerable<Outcome> outcomes) => Pick(outcomes, [Outcome.Fail, Outcome.NeedsReview, Outcome.Pass]);

    /// <summary>Best of Pass, NeedsReview, Fail; a branch that is not applicable is dropped.</summary>
    public static Outcome Best(IEnumerable<Outcome> outcomes) => Pick(outcomes, [Outcome.Pass, Outcome.NeedsReview, Outcome.Fail]);

    private static Outcome Pick(IEnumerable<Outcome> outcomes, ReadOnlySpan<Outcome> order)
    {
        var seen = outcomes.ToHashSet();
        foreach (var outcome in order)
        {
            if (seen.Contains(outcome))
                return outcome;
        }

        return Outcome.NotApplicable;
    }
}
