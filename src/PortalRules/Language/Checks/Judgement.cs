using PortalRules.Language.Meaning;
using PortalRules.Rules;

namespace PortalRules.Language.Checks;

/// <summary>What a check says of a selection: <see cref="Outcome.Pass"/>, <see cref="Outcome.Fail"/>, <see cref="Outcome.NeedsReview"/> or <see cref="Outcome.NotApplicable"/>.</summary>
internal sealed record Judgement(FactsCheck Check, Selection Selection, Outcome Outcome, IReadOnlyList<Draft> Drafts, IReadOnlyList<Judgement> Parts)
{
    /// <summary>How the sure facts meet the check's condition, where it asks one of each fact.</summary>
    public TruthCount Sure { get; init; }

    /// <summary>How the maybes do.</summary>
    public TruthCount Maybe { get; init; }

    /// <summary>What the check has found, in a form of its own, for the proof.</summary>
    public object? Found { get; init; }

    public static Judgement Of(FactsCheck check, Selection selection, Outcome outcome, IReadOnlyList<Draft> drafts, IReadOnlyList<Judgement>? parts = null) =>
        new(check, selection, outcome, drafts, parts ?? []);
}
