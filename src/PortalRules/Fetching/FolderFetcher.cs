using System.Runtime.CompilerServices;

namespace PortalRules.Fetching;

/// <summary>
/// Brings the files of a folder: a <c>wget --mirror</c> copy (one folder per host, <c>127.0.0.1:8081</c> or <c>xamau.example.gov.vn</c>)
/// or the saved pages of one portal, with a portal.yaml beside them or without. Files are read one at a time, in the order of their addresses.
/// </summary>
/// <remarks>
/// The scheme of a host is that of the portal.yaml's <c>url</c> where it is the same host, else <c>http</c> for a host with a port and <c>https</c> for others.
/// Saved pages without hosts stand under the portal.yaml's <c>url</c>, else under <c>https://portal.invalid/</c>.
/// Hidden files, <c>*.orig</c> and a README.md of the folder are passed over; links that lead out of the folder, and links to folders, are not followed.
/// </remarks>
/// <param name="folder">The folder's path.</param>
public sealed class FolderFetcher(string folder) : IPortalFetcher
{
    private readonly string _folder = string.IsNullOrWhiteSpace(folder) ? throw new ArgumentException("The folder's path is empty.", nameof(folder)) : folder;

    /// <summary>The most bytes of one file that are read; a larger file is yielded with its failure. Default 32 MiB.</summary>
    public long MaxResourceBytes { get; init; } = SavedCapture.DefaultMaxResourceBytes;

    /// <summary>Yields every file once: portal.yaml first, then by address.</summary>
    /// <param name="cancellationToken">Stops between files.</param>
    /// <returns>The resources.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder cannot be listed, is empty or holds more than 200,000 files.</exception>
    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var resource in SavedCapture.ReadAsync(FolderFiles.List(_folder), MaxResourceBytes, cancellationToken).ConfigureAwait(false))
            yield return resource;
    }
}
