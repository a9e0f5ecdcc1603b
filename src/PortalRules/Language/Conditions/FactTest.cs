using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Conditions;

/// <summary>A condition on one fact, in three values.</summary>
internal abstract class FactTest
{
    private LocalizedText? _description;

    /// <summary>The condition in words; the same whatever is tested.</summary>
    public LocalizedText Description => _description ??= Describe();

    /// <summary>Whether it recognises labels by their accepted names.</summary>
    public virtual bool MatchesLabels => false;

    /// <summary>The values that the condition looks at, as a fact has them.</summary>
    public abstract LocalizedText Shown(object fact, CheckScope scope);

    /// <summary>The first day of a date field of which the condition can hold; <see langword="null"/> where nothing is known of it.</summary>
    public virtual DateOnly? Earliest(string dateField, CheckScope scope) => null;

    public abstract Truth Test(object fact, CheckScope scope);

    /// <summary>Adds why the condition does not hold of a fact.</summary>
    public abstract void Explain(object fact, CheckScope scope, Explanation explanation);

    /// <summary>Adds the names by which labels of a fact were recognised.</summary>
    public virtual void AddMatches(object fact, CheckScope scope, MatchList matches)
    {
    }

    /// <summary>What came of the condition on a fact, with its parts.</summary>
    public abstract ConditionProof Prove(object fact, Prover prover);

    protected abstract LocalizedText Describe();
}
