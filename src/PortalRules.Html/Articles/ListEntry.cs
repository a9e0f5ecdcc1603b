using PortalRules.Html.Keeping;
using PortalRules.Html.Pages;
using PortalRules.Snapshots;

namespace PortalRules.Html.Articles;

/// <summary>An item that a page lists: a title that leads to a page, perhaps with a date.</summary>
internal sealed class ListEntry : ITold
{
    /// <summary>Its number among the items of the portal, once it is kept.</summary>
    public int Number { get; set; }

    public required PortalUrl Target { get; init; }

    public required string Title { get; init; }

    /// <summary>The element that holds this item and no other; means something only while its page is read.</summary>
    public required int Container { get; init; }

    /// <summary>The element of the title; means something only while its page is read.</summary>
    public required int TitleNode { get; init; }

    /// <summary>Whether the title is set as a heading: the mark of a list of items rather than of loose links.</summary>
    public required bool IsHeading { get; init; }

    public PublicationLine? Date { get; set; }

    /// <summary>Whether it stands in the page's own content and not in a box of the frame.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether it stands as an item of a list: set as a heading, dated, with a picture, or in a list or row of its own. A link in prose does not.</summary>
    public bool IsItem { get; init; }

    /// <summary>Whether more than its row or bullet marks it as an item: a heading, a date, a picture.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether it stands in a list of other items beside the page's own content; on a list page such a list goes on with further items.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Whether text stands with the title.</summary>
    public bool HasSummary { get; init; }

    /// <summary>Where it stands on the first page in the order of addresses.</summary>
    public SourceLocation? At { get; set; }

    public int ToldIn { get; set; }
}
