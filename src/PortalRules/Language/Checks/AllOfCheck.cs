using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary>Every part must pass: the worst counts. Also what several keys in one map mean, with <c>where</c> before them.</summary>
internal sealed class AllOfCheck(IReadOnlyList<FactsCheck> parts, FactTest? where = null) : FactsCheck
{
    public override bool MatchesLabels { get; } = parts.Any(p => p.MatchesLabels) || where is { MatchesLabels: true };

    public override ProofJoin Join => ProofJoin.All;

    protected override LocalizedText Describe() => Words.Join("; ", parts.Select(p => p is AnyOfCheck && parts.Count > 1 ? Words.InBrackets(p.Description) : p.Description));

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        var chosen = selection.Where(where, scope);
        var judgements = parts.Select(p => p.Judge(chosen, scope)).ToList();
        if (judgements is [var single])
            return single;
        var outcome = Outcomes.Worst(judgements.Select(j => j.Outcome));
        return Judgement.Of(this, chosen, outcome, [.. judgements.SelectMany(j => j.Drafts)], judgements);
    }
}
