using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>A test of one field's value. Over an unknown value it is unknown; over an absent one false, but for <c>absent</c>.</summary>
internal abstract class ValueTest
{
    /// <summary>The test in words, to stand after the field's name.</summary>
    public abstract LocalizedText Description { get; }

    /// <summary>Whether it looks at a text in one of the forms in which texts are compared.</summary>
    public virtual bool ComparesText => false;

    /// <summary>Whether it recognises labels by their accepted names.</summary>
    public virtual bool MatchesLabels => false;

    /// <summary>The test in words, with the name of what it tests.</summary>
    public virtual LocalizedText DescribeOf(LocalizedText field)
    {
        var test = Description;
        return new LocalizedText($"{field.Vi} {test.Vi}", $"{field.In("en")} {test.In("en")}");
    }

    /// <summary>Tests the value of a field; <paramref name="fact"/> is the fact that has the field.</summary>
    public Truth Test(in FieldValue value, object fact, CheckScope scope)
    {
        if (value.IsUnknown)
            return Truth.Unknown;
        return value.IsAbsent ? TestAbsent() : TestPresent(value, fact, scope);
    }

    /// <summary>The first day of which the test can hold, for dates; <see langword="null"/> where nothing is known of it.</summary>
    public virtual DateOnly? Earliest(CheckScope scope) => null;

    /// <summary>Adds why the test does not hold, where the plain words of expected and found are not enough.</summary>
    public virtual bool Explain(object fact, FactField field, FieldValue value, CheckScope scope, Explanation explanation) => false;

    /// <summary>Adds the names by which a label was recognised.</summary>
    public virtual void AddMatches(in FieldValue value, object fact, CheckScope scope, MatchList matches)
    {
    }

    /// <summary>Adds the parts of the test, and what came of them, to what came of the whole.</summary>
    public virtual ConditionProof Prove(ConditionProof whole, FactField field, in FieldValue value, object fact, Prover prover) => whole;

    protected virtual Truth TestAbsent() => Truth.False;

    protected abstract Truth TestPresent(in FieldValue value, object fact, CheckScope scope);
}
