using PortalRules.Html.Keeping;
using PortalRules.Html.Resources;

namespace PortalRules.Html.Site;

/// <summary>What a reading keeps once for all pages; all workers write into the same books.</summary>
internal sealed class PageBooks(SiteAddresses addresses)
{
    public LinkBook Links { get; } = new();

    public EntryBook Entries { get; } = new();

    /// <summary>Whether the reading keeps what the trace of its witnesses needs.</summary>
    public bool IsTraced { get; init; }

    public ResourceBook Resources { get; } = new(addresses);
}
