using PortalRules.Snapshots;

namespace Acme;

internal sealed record Ward(string Name)
{
    public Known<int> Beds { get; init; }

    public Known<string?> VisitingHours { get; init; }
}
