namespace PortalRules.Snapshots;

/// <summary>A section (chuyên mục): a page that a menu entry leads to, with what it lists.</summary>
public sealed record Section : Fact
{
    /// <summary>The section's name: its menu label, else its heading.</summary>
    public required string Label { get; init; }

    /// <summary>The section page's address.</summary>
    public string Url { get; init; } = "";

    /// <summary>
    /// What the section's page lists: documents of its table, else people, else lines of its schedule, else its items (each target once; links in prose and
    /// entries of the menus do not count, long prose beside a list counts as one more), else its pictures and videos. A page of mere content counts as 1; one
    /// without anything, or one that says that there is nothing yet, as 0. Further pages of a list are not added. Unknown where its page is not in the capture.
    /// </summary>
    public Known<int> ItemCount { get; init; }

    /// <summary>Pictures in the section's own content.</summary>
    public Known<int> ImageCount { get; init; }

    /// <summary>Videos in the section's own content.</summary>
    public Known<int> VideoCount { get; init; }

    /// <summary>Characters of the section's own visible content, without the page's frame.</summary>
    public Known<int> TextLength { get; init; }
}
