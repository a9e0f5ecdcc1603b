using PortalRules.Capture.Http;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Warc;

/// <summary>The exchanges of a file of ours, read when they are asked for. Thread-safe.</summary>
/// <param name="file">The file, which is closed with this.</param>
internal sealed class WarcExchanges(WarcFile file) : IAsyncDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly WarcAnswers _answers = new(file.Records, isOwn: true, SavedCapture.DefaultMaxResourceBytes);

    /// <summary>The last exchange of an address; <see langword="null"/> where there is none, or where it cannot be read.</summary>
    public async Task<WebExchange?> FindAsync(PortalUrl url, CancellationToken cancellationToken)
    {
        if (!file.Index.Entries.TryGetValue(url.Value, out var entry))
            return null;
        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await _answers.ReadExchangeAsync(url, entry, cancellationToken).ConfigureAwait(false);
        }
        catch (WarcDamageException)
        {
            return null;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await file.DisposeAsync().ConfigureAwait(false);
        _oneAtATime.Dispose();
    }
}
