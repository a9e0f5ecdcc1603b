using PortalRules.Language.Meaning;
using PortalRules.Text;

namespace PortalRules.Language.Conditions;

/// <summary>The part must not hold.</summary>
internal sealed class NotTest(FactTest part) : FactTest
{
    public override LocalizedText Description => new($"không phải ({part.Description.Vi})", $"not ({part.Description.En})");

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
}
