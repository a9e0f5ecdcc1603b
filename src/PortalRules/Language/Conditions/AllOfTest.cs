using PortalRules.Language.Meaning;
using PortalRules.Text;

namespace PortalRules.Language.Conditions;

/// <summary>Every part must hold.</summary>
internal sealed class AllOfTest(IReadOnlyList<FactTest> parts) : FactTest
{
    public override LocalizedText Description => Words.Join("; ", parts.Select(p => p is AnyOfTest && parts.Count > 1 ? Words.InBrackets(p.Description) : p.Description));

    public override LocalizedText Shown(object fact, CheckScope scope) => Words.Join("; ", parts.Select(p => p.Shown(fact, scope)));

    public override DateOnly? Earliest(string dateField, CheckScope scope) => parts.Max(p => p.Earliest(dateField, scope));

    public override Truth Test(object fact, CheckScope scope)
    {
        var result = Truth.True;
        foreach (var part in parts)
        {
            result = result.And(part.Test(fact, scope));
            if (result is Truth.False)
                break;
        }

        return result;
    }

    public override void Explain(object fact, CheckScope scope, Explanation explanation)
    {
        foreach (var part in parts)
            part.Explain(fact, scope, explanation);
    }
}
