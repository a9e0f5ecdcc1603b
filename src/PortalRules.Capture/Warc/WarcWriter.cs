using System.Collections.Concurrent;
using System.IO.Compression;
using PortalRules.Capture.Http;
using PortalRules.Fetching;

namespace PortalRules.Capture.Warc;

/// <summary>
/// Writes a WARC 1.1 file (ISO 28500), each record a gzip member of its own. What belongs together is made ready in the caller's thread, several at a time,
/// and then written at once and flushed: a file that is cut at an offset that was given holds whole groups only. Thread-safe.
/// </summary>
/// <param name="target">Written to from where it stands; stays open.</param>
internal sealed class WarcWriter(Stream target) : IDisposable
{
    private const int LargestKept = 4 * 1024 * 1024;

    private readonly SemaphoreSlim _turn = new(1);
    private readonly ConcurrentBag<MemoryStream> _spare = [];
    private readonly KnownPayloads _payloads = new();
    private long _end = target.CanSeek ? target.Position : 0;

    /// <summary>Whether records are compressed; a file without is <c>.warc</c>, one with is <c>.warc.gz</c>.</summary>
    public bool IsCompressed { get; init; } = true;

    /// <summary>The offset behind the last group.</summary>
    public long End => Interlocked.Read(ref _end);

    /// <summary>Writes the warcinfo record that a file begins with.</summary>
    /// <param name="at">When the capture began.</param>
    /// <param name="fields">Fields besides format and conformsTo; the first should be <c>software</c>, beginning with <see cref="WarcNames.Software"/>.</param>
    /// <param name="cancellationToken">Stops before writing.</param>
    /// <returns>The offset behind it.</returns>
    public Task<long> WriteInfoAsync(DateTimeOffset at, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancellationToken)
    {
        var content = WarcFields.Write(
        [
            .. fields,
            new("format", "WARC File Format 1.1"),
            new("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"),
        ]);
        return WriteAsync([new NewRecord("warcinfo", at, address: null, content) { ContentType = WarcNames.Fields }], cancellationToken);
    }

    /// <summary>Writes an exchange: its request, its response (or a revisit, where the file holds the content), and metadata where it has a fault.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="cancellationToken">Stops before writing, never within.</param>
    /// <returns>The offset behind its last record.</returns>
    public async Task<long> WriteAsync(WebExchange exchange, CancellationToken cancellationToken)
    {
        var records = ExchangeRecords.Of(exchange, _payloads);
        var end = await WriteAsync(records, cancellationToken).ConfigureAwait(false);
        _payloads.Add(exchange, records);
        return end;
    }

    /// <summary>Writes a record of the capture itself: a resource with a media type of ours.</summary>
    /// <param name="resource">The resource; its address begins with <see cref="WarcNames.OwnAddresses"/>.</param>
    /// <param name="at">When it was made.</param>
    /// <param name="cancellationToken">Stops before writing.</param>
    /// <returns>The offset behind it.</returns>
    public Task<long> WriteAsync(CapturedResource resource, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (!resource.Url.Value.StartsWith(WarcNames.OwnAddresses, StringComparison.Ordinal))
            throw new ArgumentException($"The address of a record of ours begins with {WarcNames.OwnAddresses}, not {resource.Url}.", nameof(resource));
        var record = new NewRecord("resource", at, resource.Url.Value, [], resource.Body)
        {
            ContentType = resource.MediaType ?? "application/octet-stream",
            PayloadDigest = WarcDigest.Of(resource.Body.Span),
        };
        return WriteAsync([record], cancellationToken);
    }

    /// <summary>Ends the use; the target stays open.</summary>
    public void Dispose() => _turn.Dispose();

    private async Task<long> WriteAsync(List<NewRecord> records, CancellationToken cancellationToken)
    {
        var group = _spare.TryTake(out var spare) ? spare : new MemoryStream();
        foreach (var record in records)
            Append(record, group);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await target.WriteAsync(group.GetBuffer().AsMemory(0, (int)group.Length), CancellationToken.None).ConfigureAwait(false);
            await target.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return Interlocked.Add(ref _end, group.Length);
        }
        catch when (target.CanSeek)
        {
            // A full disk leaves half a group: the file ends where it ended before.
            target.SetLength(_end);
            target.Position = _end;
            throw;
        }
        finally
        {
            _turn.Release();
            GiveBack(group);
        }
    }

    private void Append(NewRecord record, MemoryStream group)
    {
        if (!IsCompressed)
        {
            record.WriteTo(group);
            return;
        }

        using var member = new GZipStream(group, record.IsCompressible ? CompressionLevel.Fastest : CompressionLevel.NoCompression, leaveOpen: true);
        record.WriteTo(member);
    }

    private void GiveBack(MemoryStream group)
    {
        if (group.Capacity > LargestKept)
            return;
        group.SetLength(0);
        _spare.Add(group);
    }
}
