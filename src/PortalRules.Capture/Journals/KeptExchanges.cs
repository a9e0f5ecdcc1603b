using PortalRules.Capture.Http;
using PortalRules.Capture.Warc;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Journals;

/// <summary>The exchanges of an earlier run, read from its file when they are asked for. Thread-safe.</summary>
internal sealed class KeptExchanges : IAsyncDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly WarcFile? _file;
    private readonly WarcAnswers? _answers;

    private KeptExchanges(WarcFile? file) =>
        (_file, _answers) = (file, file is null ? null : new WarcAnswers(file.Records, isOwn: true, SavedCapture.DefaultMaxResourceBytes));

    /// <summary>Passes over the file of the earlier run.</summary>
    /// <param name="path">The file, cut to what is whole.</param>
    /// <param name="length">Its length; nothing was kept in an empty one.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task<KeptExchanges> ReadAsync(string path, long length, CancellationToken cancellationToken) =>
        new(length == 0 ? null : await WarcFile.OpenAsync(path, long.MaxValue, cancellationToken).ConfigureAwait(false));

    /// <summary>What the earlier run kept of an address; <see langword="null"/> where it kept nothing.</summary>
    public async Task<WebExchange?> FindAsync(PortalUrl url, CancellationToken cancellationToken)
    {
        if (_answers is null || !_file!.Index.Entries.TryGetValue(url.Value, out var entry))
            return null;
        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await _answers.ReadExchangeAsync(url, entry, cancellationToken).ConfigureAwait(false) is { } exchange ? exchange with { IsKept = true } : null;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_file is not null)
            await _file.DisposeAsync().ConfigureAwait(false);
        _oneAtATime.Dispose();
    }
}
