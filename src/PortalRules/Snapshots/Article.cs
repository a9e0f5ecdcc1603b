using PortalRules.Text;

namespace PortalRules.Snapshots;

/// <summary>A news item (tin, bài), opened or known only from a list or feed.</summary>
public sealed record Article : Fact
{
    /// <summary>The article's address.</summary>
    public required string Url { get; init; }

    /// <summary>The title as shown.</summary>
    public required string Title { get; init; }

    /// <summary>When it was published, as the citizen sees it.</summary>
    public Known<PortalDate?> Published { get; init; }

    /// <summary>When it was last changed, where the page says so.</summary>
    public Known<PortalDate?> Modified { get; init; }

    /// <summary>The section it stands in; empty where none was seen.</summary>
    public string Section { get; init; } = "";

    /// <summary>The unit that contributed it.</summary>
    public Known<string?> Contributor { get; init; }

    /// <summary>The author's name.</summary>
    public Known<string?> Author { get; init; }

    /// <summary>The source that is named where the item was taken over.</summary>
    public Known<string?> Source { get; init; }

    /// <summary>Pictures in the article's own content; unknown where the article was not opened.</summary>
    public Known<int> ImageCount { get; init; }

    /// <summary>Words of the article's own content; unknown where it was not opened.</summary>
    public Known<int> Words { get; init; }

    /// <summary>The article's text, kept only where asked.</summary>
    public Known<string?> Text { get; init; } = Known<string?>.Unknown(UnknownReason.NotCaptured);
}
