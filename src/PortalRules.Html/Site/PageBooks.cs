using PortalRules.Html.Keeping;
using PortalRules.Html.Resources;

namespace PortalRules.Html.Site;

/// <summary>What a reading keeps once for all pages; all workers write into the same books.</summary>
internal sealed class PageBooks(SiteAddresses addresses)
{
    public LinkBook Links { get; } = new();

    public EntryBook Entries { get; } = new();

    public ResourceBook Resources { get; } = new(addresses);
}
