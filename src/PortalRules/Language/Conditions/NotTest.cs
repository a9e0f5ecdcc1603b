using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Conditions;

/// <summary>The part must not hold.</summary>
internal sealed class NotTest(FactTest part) : FactTest
{
    public override LocalizedText Shown(object fact, CheckScope scope) => part.Shown(fact, scope);

    public override Truth Test(object fact, CheckScope scope) => part.Test(fact, scope).Not();

    public override void Explain(object fact, CheckScope scope, Explanation explanation)
    {
        var truth = Test(fact, scope);
        if (truth is Truth.False)
            explanation.Wrong.Add((Description, new($"lại {part.Description.Vi}", part.Description.En)));
        else if (truth is Truth.Unknown)
            part.Explain(fact, scope, explanation);
    }

    public override ConditionProof Prove(object fact, Prover prover) => prover.Condition(this, fact) with { Parts = [part.Prove(fact, prover)] };

    protected override LocalizedText Describe() => new($"không phải ({part.Description.Vi})", $"not ({part.Description.En})");
}
