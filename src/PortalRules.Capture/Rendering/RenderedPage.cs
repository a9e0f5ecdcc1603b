namespace PortalRules.Capture.Rendering;

/// <summary>What a browser made of a page.</summary>
public sealed record RenderedPage
{
    /// <summary>The markup; <see langword="null"/> where <see cref="Failure"/> says why.</summary>
    public string? Html { get; init; }

    /// <summary>The program and its version, for the record.</summary>
    public required string Browser { get; init; }

    /// <summary>Why there is no markup, as a sentence; <see langword="null"/> where there is.</summary>
    public string? Failure { get; init; }
}
