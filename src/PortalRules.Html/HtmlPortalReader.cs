using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Html;

/// <summary>Reads saved or fetched pages into a snapshot.</summary>
public sealed class HtmlPortalReader
{
    /// <summary>Reads a portal.</summary>
    /// <param name="fetcher">Where its pages come from.</param>
    /// <param name="portal">Who it is; what it gives wins over a portal.yaml among the resources. May be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    /// <returns>The snapshot.</returns>
    public Task<PortalSnapshot> ReadAsync(IPortalFetcher fetcher, Portal? portal = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fetcher);
        return Task.FromResult(PortalSnapshot.For(portal ?? new Portal()));
    }
}
