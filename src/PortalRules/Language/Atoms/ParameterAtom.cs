using System.Collections.Immutable;
using PortalRules.Rules;

namespace PortalRules.Language.Atoms;

/// <summary>A parameter of type text or list.</summary>
internal sealed class ParameterAtom(Parameter parameter) : ListAtom
{
    public override string Identity => $"${parameter.Name}";

    public override string Label => $"${parameter.Name}";

    public override ImmutableArray<Atom>? Items(CheckScope scope) => scope.Value(parameter)?.Value switch
    {
        string text => [new TextAtom(text)],
        ImmutableArray<Atom> list => list,
        _ => null,
    };
}
