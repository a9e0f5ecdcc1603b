using PortalRules.Capture.Http;
using PortalRules.Capture.Warc;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Capture.Recaptures;

/// <summary>An earlier capture of the same portal: whole answers that the server may say still hold. Thread-safe.</summary>
internal sealed class EarlierCapture : IAsyncDisposable
{
    private readonly WarcExchanges _exchanges;

    private EarlierCapture(WarcFile file) => _exchanges = new WarcExchanges(file);

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="start">The portal's address.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="IOException">There is no such file, or it is no WARC file.</exception>
    /// <exception cref="CaptureException">It is not of this program, or of another portal.</exception>
    public static async Task<EarlierCapture> OpenAsync(string path, PortalUrl start, CancellationToken cancellationToken)
    {
        var file = await WarcFile.OpenAsync(path, long.MaxValue, cancellationToken).ConfigureAwait(false);
        try
        {
            if (!file.Index.IsOwn)
                throw Wrong($"{path} do chương trình khác ghi; chỉ dùng được tệp do lệnh capture ghi.", $"{path} was written by another program; only a capture of this one can be the earlier one.");
            if (file.Index.First is not { } first || !SiteAddresses.IsSameHost(first, start))
                throw Wrong($"{path} là kết quả thu thập {file.Index.First?.Value ?? "trống"}, không phải {start.Value}.", $"{path} is a capture of {file.Index.First?.Value ?? "nothing"}, not of {start.Value}.");
            return new EarlierCapture(file);
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Puts the question whether anything has changed before the network.</summary>
    public IWebClient Through(IWebClient network) => new ConditionalClient(network, this);

    /// <summary>
    /// The whole answer that stands in the file under its own address; <see langword="null"/> where there is none: what was broken, what a browser drew and
    /// what only refers to the content of another address is asked anew.
    /// </summary>
    public async Task<WebExchange?> FindAsync(PortalUrl url, CancellationToken cancellationToken)
    {
        var last = await _exchanges.FindAsync(url, cancellationToken).ConfigureAwait(false);
        var answer = last?.Confirmed?.Earlier ?? last;
        return answer is { Status: 200, Fault: null, IsRendered: false, IsBorrowed: false } ? answer : null;
    }

    private static CaptureException Wrong(string vi, string en) => new(new LocalizedText(vi, en));

    public ValueTask DisposeAsync() => _exchanges.DisposeAsync();
}
