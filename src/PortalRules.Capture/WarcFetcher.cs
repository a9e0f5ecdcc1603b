using System.Runtime.CompilerServices;
using PortalRules.Capture.Warc;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Capture;

/// <summary>
/// Brings what a WARC file holds (ISO 28500; WARC 1.0 and 1.1, plain or gzip), written by this program, <c>wget --warc-file</c> or others: each address once,
/// with its last answer; redirects with their targets; revisits with the content that they refer to; chunks joined and content codings taken off.
/// </summary>
/// <remarks>
/// The file is passed over once to find what stands where; then only one record at a time is in memory. A damaged or cut file brings everything before the damage,
/// and one resource under <c>urn:portalrules:warc:</c> whose failure says what is lost. Where the file holds no record of how the capture ended
/// (other programs write none), one is made of its dates; it claims nothing of completeness.
/// </remarks>
/// <param name="file">The file's path.</param>
public sealed class WarcFetcher(string file) : IPortalFetcher
{
    private readonly string _file = string.IsNullOrWhiteSpace(file) ? throw new ArgumentException("The file's path is empty.", nameof(file)) : file;

    /// <summary>The most bytes of one body, as kept and as decoded; a larger one is yielded with its failure. Default 32 MiB.</summary>
    public long MaxResourceBytes { get; init; } = SavedCapture.DefaultMaxResourceBytes;

    /// <summary>The most bytes of all records together once they are inflated; what stands behind counts as lost. Default 64 GiB.</summary>
    public long MaxTotalBytes { get; init; } = 64L * 1024 * 1024 * 1024;

    /// <summary>Yields every address once, sorted.</summary>
    /// <param name="cancellationToken">Stops between records.</param>
    /// <returns>The resources.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file cannot be opened, holds no WARC record, or more than 500,000 addresses.</exception>
    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var warc = await WarcFile.OpenAsync(_file, MaxTotalBytes, cancellationToken).ConfigureAwait(false);
        await using var opened = warc.ConfigureAwait(false);
        var answers = new WarcAnswers(warc.Records, warc.Index.IsOwn, MaxResourceBytes);
        var made = Made(warc).ToDictionary(r => r.Url.Value, StringComparer.Ordinal);
        foreach (var address in warc.Index.Entries.Keys.Concat(made.Keys).Order(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (made.TryGetValue(address, out var resource))
                yield return resource;
            else if (PortalUrl.TryParse(address, out var url))
                yield return await answers.ReadAsync(url, warc.Index.Entries[address], cancellationToken).ConfigureAwait(false);
        }
    }

    // What is said of the file where it does not say so itself.
    private static IEnumerable<CapturedResource> Made(WarcFile warc)
    {
        var index = warc.Index;
        if (!index.Entries.ContainsKey(WarcNames.CaptureAddress) && index is { First: { } start, Earliest: { } earliest, Latest: { } latest })
        {
            var record = new CaptureRecord
            {
                Start = start,

                // A file may hold answers that were taken over from an earlier capture.
                StartedAt = (index.Began ?? earliest).ToOffset(PortalOffset),
                EndedAt = latest.ToOffset(PortalOffset),
                End = index.IsOwn ? CaptureEnd.Interrupted : CaptureEnd.Unknown,
            };
            var body = CaptureRecordJson.Write(record);
            yield return new CapturedResource { Url = Own(WarcNames.CaptureAddress), MediaType = CapturedResource.CaptureMediaType, Body = body, Length = body.Length };
        }

        if (warc.Loss is { } loss)
            yield return new CapturedResource { Url = Own($"{WarcNames.OwnAddresses}warc:{Uri.EscapeDataString(warc.Name)}"), Failure = loss.Vi };
    }

    // Dates of WARC files are in UTC; the day whose law counts is the portal's.
    private static TimeSpan PortalOffset => TimeSpan.FromHours(7);

    private static PortalUrl Own(string address) => PortalUrl.TryParse(address, out var url) ? url : throw new InvalidOperationException(address);
}
