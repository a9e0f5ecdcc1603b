using System.Collections.Immutable;

namespace PortalRules.Snapshots;

/// <summary>One page of the capture.</summary>
public sealed record Page : Fact
{
    /// <summary>The page's address.</summary>
    public required string Url { get; init; }

    /// <summary>The address that the page names as its own.</summary>
    public Known<string?> Canonical { get; init; }

    /// <summary>The HTTP status; 200 for a saved page.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The text of the <c>title</c> element; empty where there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>What the page is: <c>home</c>, <c>list</c>, <c>article</c>, <c>document</c>, <c>officials</c>, <c>contact</c>, <c>feed</c>, <c>other</c>.</summary>
    public string Kind { get; init; } = "other";

    /// <summary>The declared language, a two-letter code.</summary>
    public Known<string?> Language { get; init; }

    /// <summary>Characters of visible text.</summary>
    public int TextLength { get; init; }

    /// <summary>Words of visible text.</summary>
    public Known<int> Words { get; init; } = Known<int>.Unknown(UnknownReason.NotCaptured);

    /// <summary>Clicks from the home page along links inside the capture; −1 where no path leads there.</summary>
    public int Depth { get; init; } = -1;

    /// <summary>After how many seconds the page loads itself or another one anew (<c>meta refresh</c>); −1 where it does not.</summary>
    public int RefreshDelay { get; init; } = -1;

    /// <summary>Visible headings in document order.</summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>The <c>meta</c> elements by <c>name</c> or <c>property</c> with their <c>content</c>; keys ignore case, the first of a name counts.</summary>
    public Known<ImmutableSortedDictionary<string, string>> Meta { get; init; } = Known<ImmutableSortedDictionary<string, string>>.Unknown(UnknownReason.NotCaptured);

    /// <summary>Bytes of the saved page.</summary>
    public long Size { get; init; }
}
