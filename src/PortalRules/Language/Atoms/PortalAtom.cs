using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Language.Atoms;

/// <summary>A field of the portal.</summary>
internal sealed class PortalAtom(FactField portalField) : ListAtom
{
    public override string Identity => $"$portal.{portalField.Name}";

    public override string Label => portalField.Help.Vi;

    public override ImmutableArray<Atom>? Items(CheckScope scope)
    {
        var value = portalField.Read(scope.Snapshot.Portal, scope);
        return value.Value switch
        {
            string text => [new TextAtom(text)],
            FactList list => [.. list.Items.OfType<string>().Select(t => new TextAtom(t))],
            _ when value.IsAbsent => [],
            _ => null,
        };
    }
}
