using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Conditions;

/// <summary>Every part must hold.</summary>
internal sealed class AllOfTest(IReadOnlyList<FactTest> parts) : FactTest
{
    // An array is walked without an enumerator; this is done for every fact.
    private readonly FactTest[] _parts = [.. parts];

    public override bool MatchesLabels { get; } = parts.Any(p => p.MatchesLabels);

    public override LocalizedText Shown(object fact, CheckScope scope) => Words.Join("; ", _parts.Select(p => p.Shown(fact, scope)).Distinct());

    public override DateOnly? Earliest(string dateField, CheckScope scope) => _parts.Max(p => p.Earliest(dateField, scope));

    public override Truth Test(object fact, CheckScope scope)
    {
        var result = Truth.True;
        foreach (var part in _parts)
        {
            result = result.And(part.Test(fact, scope));
            if (result is Truth.False)
                break;
        }

        return result;
    }

    public override void Explain(object fact, CheckScope scope, Explanation explanation)
    {
        foreach (var part in _parts)
            part.Explain(fact, scope, explanation);
    }

    public override void AddMatches(object fact, CheckScope scope, MatchList matches)
    {
        foreach (var part in _parts)
            part.AddMatches(fact, scope, matches);
    }

    public override ConditionProof Prove(object fact, Prover prover) =>
        prover.Condition(this, fact) with { Parts = [.. _parts.Select(p => p.Prove(fact, prover))] };

    protected override LocalizedText Describe() => Words.Join("; ", _parts.Select(p => p is AnyOfTest && _parts.Length > 1 ? Words.InBrackets(p.Description) : p.Description));
}
