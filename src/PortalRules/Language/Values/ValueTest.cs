using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>A test of one field's value. Over an unknown value it is unknown; over an absent one false, but for <c>absent</c>.</summary>
internal abstract class ValueTest
{
    /// <summary>The test in words, to stand after the field's name.</summary>
    public abstract LocalizedText Description { get; }

    public Truth Test(FieldValue value, CheckScope scope)
    {
        if (value.IsUnknown)
            return Truth.Unknown;
        return value.IsAbsent ? TestAbsent() : TestPresent(value.Value!, scope);
    }

    /// <summary>Adds why the test does not hold, where the plain words of expected and found are not enough.</summary>
    public virtual bool Explain(object fact, FactField field, FieldValue value, CheckScope scope, Explanation explanation) => false;

    protected virtual Truth TestAbsent() => Truth.False;

    protected abstract Truth TestPresent(object value, CheckScope scope);
}
