using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>Every part must hold.</summary>
internal sealed class AllOfValueTest(IReadOnlyList<ValueTest> parts) : ValueTest
{
    public override LocalizedText Description => Words.Join(", ", parts.Select(p => p.Description));

    public override bool Explain(object fact, FactField field, FieldValue value, CheckScope scope, Explanation explanation)
    {
        var explained = false;
        foreach (var part in parts.Where(p => p.Test(value, scope) != Truth.True))
            explained |= part.Explain(fact, field, value, scope, explanation);
        return explained;
    }

    protected override Truth TestPresent(object value, CheckScope scope)
    {
        var result = Truth.True;
        foreach (var part in parts)
            result = result.And(part.Test(FieldValue.Of(value), scope));
        return result;
    }
}
