using System.Collections.Immutable;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;

namespace PortalRules.Language.Atoms;

/// <summary>A field of the portal.</summary>
internal sealed class PortalAtom(FactField portalField) : Atom
{
    public override string Identity => $"$portal.{portalField.Name}";

    public override string Label => portalField.Help.Vi;

    public override ImmutableArray<string>? Forms(CheckScope scope)
    {
        var value = portalField.Read(scope.Snapshot.Portal, scope);
        return value.Value switch
        {
            string text => [text],
            FactList list => [.. list.Items.OfType<string>()],
            _ when value.IsAbsent => [],
            _ => null,
        };
    }

    public override LabelMatcher? Matcher(CheckScope scope) =>
        Forms(scope) is { Length: > 0 } forms ? new LabelMatcher(forms[0], forms.Skip(1)) : null;
}
