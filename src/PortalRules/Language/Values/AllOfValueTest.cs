using System.Collections.Immutable;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>Every part must hold.</summary>
internal sealed class AllOfValueTest(IReadOnlyList<ValueTest> parts) : ValueTest
{
    // An array is walked without an enumerator; this is done for every fact.
    private readonly ValueTest[] _parts = [.. parts];

    /// <summary>The tests as one; <see langword="null"/> where there are none.</summary>
    public static ValueTest? Of(IReadOnlyList<ValueTest> tests) => tests.Count switch
    {
        0 => null,
        1 => tests[0],
        _ => new AllOfValueTest(tests),
    };

    public override LocalizedText Description => Words.All(_parts.Select(p => p.Description));

    public override bool ComparesText => _parts.Any(p => p.ComparesText);

    public override bool MatchesLabels => _parts.Any(p => p.MatchesLabels);

    public override DateOnly? Earliest(CheckScope scope) => _parts.Max(p => p.Earliest(scope));

    public override bool Explain(object fact, FactField field, FieldValue value, CheckScope scope, Explanation explanation)
    {
        var explained = false;
        foreach (var part in _parts.Where(p => p.Test(value, fact, scope) != Truth.True))
            explained |= part.Explain(fact, field, value, scope, explanation);
        return explained;
    }

    public override void AddMatches(in FieldValue value, object fact, CheckScope scope, MatchList matches)
    {
        foreach (var part in _parts)
            part.AddMatches(value, fact, scope, matches);
    }

    public override ConditionProof Prove(ConditionProof whole, FactField field, in FieldValue value, object fact, Prover prover)
    {
        var proofs = ImmutableArray.CreateBuilder<ConditionProof>(_parts.Length);
        foreach (var part in _parts)
        {
            var proof = new ConditionProof { Condition = prover.Say(part.DescribeOf(field.Help)), Truth = Prover.Write(part.Test(value, fact, prover.Scope)) };
            proofs.Add(part.Prove(proof, field, value, fact, prover));
        }

        return whole with { Parts = proofs.MoveToImmutable() };
    }

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope)
    {
        var result = Truth.True;
        for (var i = 0; i < _parts.Length && result is not Truth.False; i++)
            result = result.And(_parts[i].Test(value, fact, scope));
        return result;
    }
}
