namespace PortalRules.Snapshots;

/// <summary>A picture.</summary>
public sealed record Image : Fact
{
    /// <summary>The image's address.</summary>
    public required string Src { get; init; }

    /// <summary>The <c>alt</c> text; empty where there is none.</summary>
    public string Alt { get; init; } = "";

    /// <summary>The caption under or beside it; known to be none where an article's picture has none.</summary>
    public Known<string?> Caption { get; init; }

    /// <summary>Width in CSS pixels.</summary>
    public Known<int> Width { get; init; }

    /// <summary>Height in CSS pixels.</summary>
    public Known<int> Height { get; init; }

    /// <summary>The page it stands on (the first, for pictures of the frame).</summary>
    public string Page { get; init; } = "";

    /// <summary>Whether it stands in an article's own content.</summary>
    public bool InArticle { get; init; }
}
