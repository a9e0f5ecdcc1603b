using PortalRules.Snapshots;

namespace PortalRules.Html.Keeping;

/// <summary>Something that is kept once, and of which the first page in the order of addresses tells where and how it stands.</summary>
internal interface ITold : INumbered
{
    /// <summary>Where it stands on that page; <see langword="null"/> until a page tells.</summary>
    SourceLocation? At { get; }

    /// <summary>The number of the reading in which it was told; <see cref="Tellings.Stale"/> where the page that told it does not show it any more.</summary>
    int ToldIn { get; set; }
}
