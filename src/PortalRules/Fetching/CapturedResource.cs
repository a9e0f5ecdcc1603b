using PortalRules.Snapshots;

namespace PortalRules.Fetching;

/// <summary>One thing that a capture holds: a page, a picture, a feed, or a record of the capture itself (a media type of ours).</summary>
public sealed record CapturedResource
{
    /// <summary>Media type of a portal.yaml that lies beside the pages.</summary>
    public const string PortalFileMediaType = "application/vnd.portalrules.portal+yaml";

    /// <summary>Media type of facts that were captured beside the pages (certificates, addresses …): a snapshot in JSON.</summary>
    public const string SnapshotMediaType = "application/vnd.portalrules.snapshot+json";

    /// <summary>Media type of what a capture says of itself at its end.</summary>
    public const string CaptureMediaType = "application/vnd.portalrules.capture+json";

    /// <summary>The address it was captured from.</summary>
    public required PortalUrl Url { get; init; }

    /// <summary>The media type that the server gave, or <see langword="null"/>: then the content tells.</summary>
    public string? MediaType { get; init; }

    /// <summary>The bytes; empty where <see cref="Failure"/> says why.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The size in bytes, also where the body was not read, or only its first bytes.</summary>
    public long Length { get; init; }

    /// <summary>The HTTP status; 200 for a saved file, 0 where no answer came: links to it count as broken then. An answer that broke off has its status.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Where the answer leads: a redirect, or the target of a click counter. There is no body then. <see langword="null"/> for any other answer.</summary>
    public PortalUrl? RedirectsTo { get; init; }

    /// <summary>Why there is no body (too large, unreadable), as a sentence; <see langword="null"/> where there is one.</summary>
    public string? Failure { get; init; }
}
