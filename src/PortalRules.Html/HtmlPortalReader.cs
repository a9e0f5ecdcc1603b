using PortalRules.Fetching;
using PortalRules.Html.Site;
using PortalRules.Html.Witnesses;
using PortalRules.Snapshots;

namespace PortalRules.Html;

/// <summary>
/// Reads saved or fetched pages into a snapshot: what each page shows, put together for the whole portal. One page that cannot be read is a
/// note in the snapshot and makes the kinds that it may hold incomplete; it never stops the reading. Stateless and thread-safe.
/// </summary>
public sealed class HtmlPortalReader
{
    private readonly HtmlPortalReaderOptions _options;

    /// <summary>Makes a reader with the maps that ship with the library.</summary>
    public HtmlPortalReader()
        : this(new HtmlPortalReaderOptions())
    {
    }

    /// <summary>Makes a reader with own extraction maps or limits.</summary>
    /// <param name="options">How to read.</param>
    /// <exception cref="ArgumentException">The options make no sense: all that is wrong with them.</exception>
    public HtmlPortalReader(HtmlPortalReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.ThrowIfWrong(nameof(options));
        _options = options;
    }

    /// <summary>Reads a portal. The result depends on what the resources hold, never on their order.</summary>
    /// <param name="fetcher">Where its pages come from.</param>
    /// <param name="portal">Who it is; what it gives wins over a portal.yaml among the resources. May be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="IOException">The source as a whole cannot be read; thrown by the fetcher.</exception>
    /// <exception cref="Yaml.PackException">A portal.yaml among the resources has mistakes.</exception>
    public async Task<PortalSnapshot> ReadAsync(IPortalFetcher fetcher, Portal? portal = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fetcher);
        return await ReadAsync(fetcher, portal, trace: null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a portal and tells which witnesses its facts had.</summary>
    internal async Task<PortalSnapshot> ReadAsync(IPortalFetcher fetcher, Portal? portal, ReadingTrace? trace, CancellationToken cancellationToken)
    {
        var reading = new SiteReading(portal, _options, cancellationToken, trace);
        await using var workers = reading.ConfigureAwait(false);
        await foreach (var resource in fetcher.FetchAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await reading.AddAsync(resource).ConfigureAwait(false);
        }

        if (await reading.FinishPagesAsync().ConfigureAwait(false))
        {
            await foreach (var resource in fetcher.FetchAsync(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await reading.TellAgainAsync(resource).ConfigureAwait(false);
            }
        }

        return await reading.ToSnapshotAsync().ConfigureAwait(false);
    }
}
