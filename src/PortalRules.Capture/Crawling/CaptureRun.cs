using PortalRules.Capture.Http;
using PortalRules.Capture.Probes;
using PortalRules.Capture.Robots;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>One capture of one portal from its first question to its last: robots.txt, pages, probes, and what it says of itself.</summary>
internal sealed class CaptureRun
{
    // The day whose law counts is the portal's.
    private static readonly TimeSpan PortalOffset = TimeSpan.FromHours(7);

    private readonly PortalUrl _start;
    private readonly CaptureOptions _options;

    public CaptureRun(PortalUrl start, CaptureOptions options)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(options);
        if (start.Scheme is not ("http" or "https"))
            throw new ArgumentException($"{start.Value} is no address over HTTP or HTTPS.", nameof(start));
        if (start.Value.AsSpan(0, start.Value.IndexOf(start.Host, StringComparison.OrdinalIgnoreCase)).Contains('@'))
            throw new ArgumentException("The address holds a name and password, which would be written into the capture; give them as a header (SecretHeaders).", nameof(start));
        options.ThrowIfWrong(nameof(options));
        (_start, _options) = (start, options);
    }

    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>When it began for the first time; <see langword="null"/>: now.</summary>
    public DateTimeOffset? Began { get; init; }

    /// <summary>Whether the ways in to the portal are looked at too: name service, TLS, IPv6. Default: yes.</summary>
    public bool Probes { get; init; } = true;

    /// <summary>What stands between the crawler and the network; <see langword="null"/> for nothing.</summary>
    public Func<IWebClient, IWebClient>? Through { get; init; }

    /// <summary>Runs it.</summary>
    /// <param name="keep">Takes every exchange as it comes; one at a time.</param>
    /// <param name="listener">Is told how far it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="IOException">The home page cannot be asked at all.</exception>
    public async Task<EndedCapture> RunAsync(KeepExchange keep, IProgress<CaptureProgress>? listener, CancellationToken cancellationToken)
    {
        var began = Began ?? Time.GetUtcNow();
        var progress = new CrawlProgress(Time, listener);
        progress.Begin(_start);
        var asking = _options.ForClient(_start, Time);
        using var network = new WebClient(asking);
        var client = Through?.Invoke(network) ?? network;
        var crawler = new Crawler(_start, _options, client, new PortalRobots(network.Gate, seeds: _options.Since is null), progress);
        var result = await crawler.RunAsync(keep, cancellationToken).ConfigureAwait(false);
        var endpoints = Probes ? await new EndpointProbe(ProbeOptions.For(asking)).LookAsync(cancellationToken).ConfigureAwait(false) : [];
        var record = new CaptureRecord
        {
            Start = _start,
            StartedAt = began.ToOffset(PortalOffset),
            EndedAt = Time.GetUtcNow().ToOffset(PortalOffset),
            End = result.End,
            Since = _options.Since,
            Older = result.Older,
            SoftNotFound = result.SoftNotFound,
            Traps = result.Traps,
            Rendered = result.Rendered,
            Notes = result.Notes,
        };
        return await EndedCapture.OfAsync(record, endpoints, new CaptureSummary { Done = progress.Now, IsComplete = result.End is CaptureEnd.Complete, Left = result.Left, Notes = result.Notes }, cancellationToken).ConfigureAwait(false);
    }
}
