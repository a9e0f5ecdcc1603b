using PortalRules.Capture.Http;
using PortalRules.Capture.Warc;
using PortalRules.Fetching;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Capture.Journals;

/// <summary>The file of a running capture: takes exchanges, each noted in the journal once it is whole, and gives back those of an earlier run.</summary>
internal sealed class KeptCapture : IAsyncDisposable
{
    private readonly CaptureJournal _journal;
    private readonly FileStream _file;
    private readonly WarcWriter _writer;
    private readonly WarcExchanges? _earlier;

    private KeptCapture(CaptureJournal journal, FileStream file, WarcExchanges? earlier) =>
        (_journal, _file, _earlier, _writer) = (journal, file, earlier, new WarcWriter(file));

    /// <summary>When the capture began for the first time.</summary>
    public DateTimeOffset Began => _journal.Began;

    /// <summary>Puts what was kept earlier before the network.</summary>
    public IWebClient Through(IWebClient network) => _earlier is null ? network : new ReplayingClient(network, _earlier);

    /// <summary>Opens the file and cuts off what was in flight when the capture was interrupted.</summary>
    public static async Task<KeptCapture> OpenAsync(string path, CaptureJournal journal, CancellationToken cancellationToken)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 64 * 1024);
        try
        {
            if (file.Length < journal.End)
            {
                throw new CaptureException(new LocalizedText(
                    $"{path} có {file.Length} byte, ít hơn số nhật ký của nó ghi ({journal.End}); xóa cả hai tệp để làm lại từ đầu.",
                    $"{path} has {file.Length} bytes, fewer than its journal says ({journal.End}); delete both to begin anew."));
            }

            file.SetLength(journal.End);
            var earlier = journal.End == 0 ? null : new WarcExchanges(await WarcFile.OpenAsync(path, long.MaxValue, cancellationToken).ConfigureAwait(false));
            file.Seek(0, SeekOrigin.End);
            var kept = new KeptCapture(journal, file, earlier);
            if (journal.End == 0)
                await kept._writer.WriteInfoAsync(journal.Began, [new("software", $"{WarcNames.Software}/{typeof(KeptCapture).Assembly.GetName().Version?.ToString(3)}")], cancellationToken).ConfigureAwait(false);
            return kept;
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Keeps an exchange, unless it is one of an earlier run.</summary>
    public async ValueTask KeepAsync(WebExchange exchange, CancellationToken cancellationToken)
    {
        if (exchange.IsKept)
            return;

        // A record that is begun is finished; a capture is stopped between records.
        cancellationToken.ThrowIfCancellationRequested();
        var end = await _writer.WriteAsync(exchange, CancellationToken.None).ConfigureAwait(false);
        _journal.Note(end, exchange.Status, exchange.Url);
    }

    /// <summary>Writes what the capture says of itself.</summary>
    public async Task EndAsync(IEnumerable<CapturedResource> resources, CancellationToken cancellationToken)
    {
        foreach (var resource in resources)
            await _writer.WriteAsync(resource, Began, cancellationToken).ConfigureAwait(false);
        _file.Flush(flushToDisk: true);
    }

    public async ValueTask DisposeAsync()
    {
        if (_earlier is not null)
            await _earlier.DisposeAsync().ConfigureAwait(false);
        _writer.Dispose();
        _journal.Dispose();
        await _file.DisposeAsync().ConfigureAwait(false);
    }
}
