using PortalRules.Language.Meaning;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary>One part must pass: the best counts, and only its findings are told.</summary>
internal sealed class AnyOfCheck(IReadOnlyList<FactsCheck> parts) : FactsCheck
{
    public override bool MatchesLabels { get; } = parts.Any(p => p.MatchesLabels);

    public override ProofJoin Join => ProofJoin.Any;

    protected override LocalizedText Describe() => Words.Join(" hoặc ", " or ", parts.Select(p => p is AllOfCheck && parts.Count > 1 ? Words.InBrackets(p.Description) : p.Description));

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        var judgements = parts.Select(p => p.Judge(selection, scope)).ToList();
        var outcome = Outcomes.Best(judgements.Select(j => j.Outcome));
        var told = outcome is Outcome.Pass ? [] : judgements.First(j => j.Outcome == outcome).Drafts;
        return Judgement.Of(this, selection, outcome, told, judgements);
    }
}
