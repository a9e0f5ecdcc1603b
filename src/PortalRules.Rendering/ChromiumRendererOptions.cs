using System.Collections.Immutable;

namespace PortalRules.Rendering;

/// <summary>How the browser is started and how long it may take. Immutable.</summary>
public sealed record ChromiumRendererOptions
{
    /// <summary>The browser's program; <see langword="null"/> for the first of chromium, chromium-browser, google-chrome and msedge that the search path has.</summary>
    public string? ExecutablePath { get; init; }

    /// <summary>How long one page may take. Default: 30 s.</summary>
    public TimeSpan PageTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether the browser runs without its own sandbox: needed in most containers. Default: false.</summary>
    public bool NoSandbox { get; init; }

    /// <summary>Characters of markup that are taken at most. Default: 16,777,216.</summary>
    public int LargestPage { get; init; } = 16 * 1024 * 1024;

    /// <summary>Headers that are sent to the portal and written nowhere.</summary>
    public ImmutableArray<KeyValuePair<string, string>> SecretHeaders { get; init; } = [];
}
