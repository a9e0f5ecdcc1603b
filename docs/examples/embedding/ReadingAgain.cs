using PortalRules.Fetching;
using PortalRules.Html;
using PortalRules.Snapshots;

namespace Acme;

/// <summary>A portal that is read every day.</summary>
internal sealed class ReadingAgain
{
    private readonly HtmlPortalReader _reader = new(new HtmlPortalReaderOptions { Cache = new PageCache() });

    public Task<PortalSnapshot> ReadAsync(IPortalFetcher fetcher, CancellationToken cancellationToken) =>
        _reader.ReadAsync(fetcher, cancellationToken: cancellationToken);
}
