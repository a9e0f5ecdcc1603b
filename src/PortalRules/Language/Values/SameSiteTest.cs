using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>Whether an address lies on the portal itself.</summary>
internal sealed class SameSiteTest(bool same) : ValueTest
{
    public override LocalizedText Description => same ? new("trong cùng cổng", "on the portal itself") : new("ngoài cổng", "outside the portal");

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope) =>
        TruthLogic.Of(value.Reference is PortalUrl url && scope.Snapshot.Portal.Owns(url) == same);
}
