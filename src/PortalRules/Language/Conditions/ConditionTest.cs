using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Conditions;

/// <summary>A parameter of type condition: what an office may choose for itself.</summary>
internal sealed class ConditionTest(Parameter parameter) : FactTest
{
    // An office may choose a condition that recognises labels.
    public override bool MatchesLabels => true;

    public override LocalizedText Shown(object fact, CheckScope scope) => Of(scope)?.Shown(fact, scope) ?? Description;

    public override DateOnly? Earliest(string dateField, CheckScope scope) => Of(scope)?.Earliest(dateField, scope);

    public override Truth Test(object fact, CheckScope scope) => Of(scope)?.Test(fact, scope) ?? Truth.Unknown;

    public override void Explain(object fact, CheckScope scope, Explanation explanation) => Of(scope)?.Explain(fact, scope, explanation);

    public override void AddMatches(object fact, CheckScope scope, MatchList matches) => Of(scope)?.AddMatches(fact, scope, matches);

    public override ConditionProof Prove(object fact, Prover prover) =>
        prover.Condition(this, fact) with { Parts = Of(prover.Scope) is { } chosen ? [chosen.Prove(fact, prover)] : [] };

    protected override LocalizedText Describe() => Words.Same($"${parameter.Name}");

    private FactTest? Of(CheckScope scope) => scope.Value(parameter)?.Value as FactTest;
}
