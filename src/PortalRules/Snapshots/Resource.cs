namespace PortalRules.Snapshots;

/// <summary>A file that pages load, or a well-known file of the site (robots.txt, sitemap.xml, security.txt); kept once per address.</summary>
public sealed record Resource : Fact
{
    /// <summary>The address as written.</summary>
    public required string Url { get; init; }

    /// <summary>The resolved address.</summary>
    public Known<PortalUrl?> Target { get; init; }

    /// <summary><c>script</c>, <c>style</c>, <c>font</c>, <c>image</c>, <c>frame</c> or <c>other</c>.</summary>
    public string Kind { get; init; } = "other";

    /// <summary>The HTTP status; 0 where no answer came.</summary>
    public Known<int> Status { get; init; } = Known<int>.Unknown(UnknownReason.NotCaptured);

    /// <summary>The media type that the server named, with its parameters; known to be none where it named none.</summary>
    public Known<string?> ContentType { get; init; } = Known<string?>.Unknown(UnknownReason.NotCaptured);

    /// <summary>The text of the portal's own scripts and well-known files; unknown for others.</summary>
    public Known<string?> Text { get; init; } = Known<string?>.Unknown(UnknownReason.NotCaptured);
}
