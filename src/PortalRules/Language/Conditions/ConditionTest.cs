using PortalRules.Language.Meaning;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Conditions;

/// <summary>A parameter of type condition: what an office may choose for itself.</summary>
internal sealed class ConditionTest(Parameter parameter) : FactTest
{
    public override LocalizedText Description => Words.Same($"${parameter.Name}");

    public override LocalizedText Shown(object fact, CheckScope scope) => Of(scope)?.Shown(fact, scope) ?? Description;

    public override DateOnly? Earliest(string dateField, CheckScope scope) => Of(scope)?.Earliest(dateField, scope);

    public override Truth Test(object fact, CheckScope scope) => Of(scope)?.Test(fact, scope) ?? Truth.Unknown;

    public override void Explain(object fact, CheckScope scope, Explanation explanation) => Of(scope)?.Explain(fact, scope, explanation);

    private FactTest? Of(CheckScope scope) => scope.Value(parameter)?.Value as FactTest;
}
