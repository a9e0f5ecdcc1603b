namespace PortalRules.Capture.Http;

/// <summary>What differs from an ordinary request.</summary>
internal sealed record WebRequestOptions
{
    public static WebRequestOptions Ordinary { get; } = new();

    /// <summary>Bytes of content, as sent, at which reading ends; the exchange then has a fault of kind <see cref="WebFaultKind.Length"/>. Null: the client's limit.</summary>
    public long? MostBytes { get; init; }

    /// <summary>Whether only the first <see cref="MostBytes"/> are wanted (an image's header): then more bytes are no fault.</summary>
    public bool HeadOnly { get; init; }

    /// <summary>Whether the content is wanted even where an earlier capture has it.</summary>
    public bool InFull { get; init; }

    /// <summary>For a conditional request: the <c>ETag</c> of the earlier answer.</summary>
    public string? ETag { get; init; }

    /// <summary>For a conditional request: <c>Last-Modified</c> of the earlier answer.</summary>
    public string? LastModified { get; init; }

    /// <summary>The page that bears the link (<c>Referer</c>); some click counters want it.</summary>
    public string? Referrer { get; init; }
}
