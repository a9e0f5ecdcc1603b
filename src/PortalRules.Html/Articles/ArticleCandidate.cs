using PortalRules.Html.Pages;
using PortalRules.Snapshots;

namespace PortalRules.Html.Articles;

/// <summary>A page that may be an article, as the page itself shows it. Whether it is one, the whole site decides.</summary>
internal sealed class ArticleCandidate
{
    public required string Title { get; init; }

    public required SourceLocation At { get; init; }

    /// <summary>The element of the title; means something only while its page is read.</summary>
    public int TitleNode { get; init; }

    public PublicationLine? Published { get; init; }

    public PublicationLine? Updated { get; init; }

    /// <summary>Whether the platform's map names this page an article.</summary>
    public bool IsMapped { get; init; }

    /// <summary>Whether the line of publication stands where the platform's map says.</summary>
    public bool IsDateMapped { get; init; }

    /// <summary>Whether structured data call it a news item.</summary>
    public bool IsDeclared { get; set; }

    /// <summary>Whether the page itself neither dates nor declares it: then only a list that shows it with a date makes it an article.</summary>
    public bool IsPlain => Published is null && Updated is null && !IsDeclared && !IsMapped;

    public string? Author { get; init; }

    public string? Source { get; init; }

    public int ImageCount { get; init; }

    public int Words { get; init; }
}
