using System.Collections.Immutable;
using PortalRules.Capture.Crawling;
using PortalRules.Capture.Http;
using PortalRules.Capture.Rendering;
using PortalRules.Snapshots;

namespace PortalRules.Capture;

/// <summary>How a portal is captured. Immutable; the default suits a commune's portal.</summary>
public sealed record CaptureOptions
{
    /// <summary>Pages that are asked at most. Default: 20,000.</summary>
    public int MaxPages { get; init; } = 20_000;

    /// <summary>Clicks from the home page at most. Default: 50.</summary>
    public int MaxDepth { get; init; } = 50;

    /// <summary>Bytes of content, as sent, after which nothing more is asked; what is under way is finished. Default: 10 GiB.</summary>
    public long MaxBytes { get; init; } = 10L * 1024 * 1024 * 1024;

    /// <summary>How long it may take. Default: <see langword="null"/>, no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Lists are followed only until their items are older than this day, and older items are not opened. Default: <see langword="null"/>, everything.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Requests at the same time, from 1. Default: 2.</summary>
    public int Parallelism { get; init; } = 2;

    /// <summary>Requests in a second at most. Default: <see langword="null"/>, only <see cref="Parallelism"/> and what the portal asks for hold back.</summary>
    public double? RequestsPerSecond { get; init; }

    /// <summary>Whether the first bytes of pictures are asked, for their sizes. Default: true.</summary>
    public bool Images { get; init; } = true;

    /// <summary>Draws pages that are empty without script. Default: <see langword="null"/>, they are taken as they are sent.</summary>
    public PageRenderer? Renderer { get; init; }

    /// <summary>The <c>User-Agent</c>; <see langword="null"/> for the library's own.</summary>
    public string? UserAgent { get; init; }

    /// <summary>Headers that are sent to the portal and written nowhere: access to a portal before it is handed over.</summary>
    public ImmutableArray<KeyValuePair<string, string>> SecretHeaders { get; init; } = [];

    /// <summary>Whether the portal may stand at a private address although its start address does not say so. Default: false.</summary>
    public bool AllowPrivate { get; init; }

    internal CrawlLimits Limits { get; init; } = new();

    internal TimeSpan? Patience { get; init; }

    internal WebClientOptions ForClient(PortalUrl start, TimeProvider clock)
    {
        var client = ForClientOf(start, clock);
        return Patience is { } patience ? client with { Patience = patience } : client;
    }

    private WebClientOptions ForClientOf(PortalUrl start, TimeProvider clock) => new()
    {
        Start = start,
        UserAgent = UserAgent ?? AgentName.With(contact: null),
        SecretHeaders = SecretHeaders,
        AllowPrivate = AllowPrivate,
        AtOnce = Parallelism,
        RequestsPerSecond = RequestsPerSecond,
        MostBytes = Limits.LargestResource,
        Clock = clock,
    };

    /// <exception cref="ArgumentException">The options make no sense: all that is wrong with them.</exception>
    internal void ThrowIfWrong(string parameter)
    {
        var problems = new List<string>();
        if (MaxPages < 1)
            problems.Add(FormattableString.Invariant($"MaxPages is {MaxPages}; give at least 1."));
        if (MaxDepth < 0)
            problems.Add(FormattableString.Invariant($"MaxDepth is {MaxDepth}; give at least 0."));
        if (MaxBytes < 1)
            problems.Add(FormattableString.Invariant($"MaxBytes is {MaxBytes}; give at least 1."));
        if (Parallelism < 1)
            problems.Add(FormattableString.Invariant($"Parallelism is {Parallelism}; give at least 1."));
        if (TimeLimit <= TimeSpan.Zero)
            problems.Add("TimeLimit is not positive; leave it out for no limit.");
        if (RequestsPerSecond <= 0)
            problems.Add("RequestsPerSecond is not positive; leave it out for no limit.");
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(Environment.NewLine, problems), parameter);
    }
}
