using System.Collections.Immutable;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>What a page tells of the order of work: its menus, the items that it lists with their days, the further pages of its list.</summary>
internal sealed record ListReading
{
    /// <summary>What the menus and the side columns of the page lead to, in the order of the page.</summary>
    public required ImmutableArray<PortalUrl> Sections { get; init; }

    /// <summary>The items of the page's own list, in the order of the page.</summary>
    public required ImmutableArray<ListedItem> Items { get; init; }

    /// <summary>Items in boxes beside the page's own list.</summary>
    public required ImmutableArray<ListedItem> Beside { get; init; }

    /// <summary>Further pages of the list.</summary>
    public required ImmutableArray<PortalUrl> NextPages { get; init; }

    /// <summary>The day of the article that the page is; <see langword="null"/> where it is none or shows none.</summary>
    public DateOnly? Published { get; init; }
}
