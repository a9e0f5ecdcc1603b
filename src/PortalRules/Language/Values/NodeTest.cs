using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>A test of a fact inside the fact.</summary>
internal sealed class NodeTest(FactTest test) : ValueTest
{
    public override LocalizedText Description => test.Description;

    public override LocalizedText DescribeOf(LocalizedText field) => new($"{field.Vi} ({test.Description.Vi})", $"{field.In("en")} ({test.Description.In("en")})");

    public LocalizedText Shown(object fact, CheckScope scope) => test.Shown(fact, scope);

    public override bool MatchesLabels => test.MatchesLabels;

    public override void AddMatches(in FieldValue value, object fact, CheckScope scope, MatchList matches) => test.AddMatches(value.Reference!, scope, matches);

    public override ConditionProof Prove(ConditionProof whole, FactField field, in FieldValue value, object fact, Prover prover) =>
        whole with { Actual = null, Parts = [test.Prove(value.Reference!, prover)] };

    public override bool Explain(object fact, FactField field, FieldValue value, CheckScope scope, Explanation explanation)
    {
        if (!value.IsPresent)
            return false;
        test.Explain(value.Value!, scope, explanation);
        return true;
    }

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope) => test.Test(value.Reference!, scope);
}
