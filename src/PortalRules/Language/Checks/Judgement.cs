using PortalRules.Rules;

namespace PortalRules.Language.Checks;

/// <summary>What a check says of a selection: <see cref="Outcome.Pass"/>, <see cref="Outcome.Fail"/>, <see cref="Outcome.NeedsReview"/> or <see cref="Outcome.NotApplicable"/>.</summary>
internal sealed record Judgement(FactsCheck Check, Selection Selection, Outcome Outcome, IReadOnlyList<Draft> Drafts, IReadOnlyList<Judgement> Parts)
{
    public static Judgement Of(FactsCheck check, Selection selection, Outcome outcome, IReadOnlyList<Draft> drafts, IReadOnlyList<Judgement>? parts = null) =>
        new(check, selection, outcome, drafts, parts ?? []);

    /// <summary>The proof in words; made only for the judgements that are reported.</summary>
    public Proof ToProof() => new()
    {
        Check = Check.Description,
        Outcome = Outcome,
        Sure = Selection.Sure,
        Maybe = Selection.Maybe,
        Open = Selection.IsOpen,
        Items = [.. Drafts.Select(d => d.Key).Distinct(StringComparer.Ordinal).Take(Proof.MostItems)],
        Parts = [.. Parts.Select(p => p.ToProof())],
    };
}
