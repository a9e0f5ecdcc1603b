using PortalRules.Html.Site;

namespace PortalRules.Html;

/// <summary>
/// What the last reading of a portal found on its pages, so that the next one parses only pages whose content has changed. The snapshot is the same as without
/// it. Kept in memory, about four kilobytes a page; for one portal: pages of another are simply not found in it. Thread-safe: where two readings use it at the same
/// time, one of them reads everything anew, and the next reading goes on from the one that ended last.
/// </summary>
/// <remarks>
/// Where a page has changed or gone that was the first to show something, the first of the other pages that show it is read again, and the fetcher is asked for
/// the resources a second time. A fetcher that answers differently then does no harm but that the place of such a thing may be the old one.
/// </remarks>
public sealed class PageCache
{
    private KeptReading? _kept;

    /// <summary>Pages of the last reading whose facts are kept.</summary>
    public int Count => Volatile.Read(ref _kept)?.Pages.Count ?? 0;

    /// <summary>Forgets everything.</summary>
    public void Clear() => Interlocked.Exchange(ref _kept, null);

    /// <summary>Takes what the last reading left; until it is given back nobody else finds it.</summary>
    internal KeptReading? Take() => Interlocked.Exchange(ref _kept, null);

    internal void Give(KeptReading reading) => Interlocked.Exchange(ref _kept, reading);
}
