using System.Collections.Immutable;
using PortalRules.Rules;
using PortalRules.Vocabulary;

namespace PortalRules.Language.Atoms;

/// <summary>A parameter of type text or list.</summary>
internal sealed class ParameterAtom(Parameter parameter) : Atom
{
    public override string Identity => $"${parameter.Name}";

    public override string Label => $"${parameter.Name}";

    public override ImmutableArray<string>? Forms(CheckScope scope) => scope.Value(parameter)?.Value switch
    {
        string text => [text],
        ImmutableArray<string> list => list,
        _ => null,
    };

    public override LabelMatcher? Matcher(CheckScope scope) =>
        Forms(scope) is { Length: > 0 } forms ? new LabelMatcher(forms[0], forms.Skip(1)) : null;
}
