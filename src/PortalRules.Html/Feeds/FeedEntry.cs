using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Feeds;

/// <summary>An entry of a feed. Only the day of its date is kept: feeds of common platforms print wrong minutes.</summary>
internal sealed record FeedEntry(PortalUrl Target, string Title, PortalDate? Published, string? Section)
{
    /// <summary>The day in the printed offset where that is not the day in Vietnam: then nobody knows which clock the platform read.</summary>
    public DateOnly? OtherDay { get; init; }
}
