using PortalRules.Rules;

namespace PortalRules.Packs;

/// <summary>A parameter with a value that an office has set.</summary>
/// <param name="Pack">The pack that declares it.</param>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">The value; its mark is the place in the tailoring.</param>
internal sealed record SetValue(RulePack Pack, Parameter Parameter, ParameterValue Value);
