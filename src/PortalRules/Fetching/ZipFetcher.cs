using System.Runtime.CompilerServices;

namespace PortalRules.Fetching;

/// <summary>
/// Brings the files of a zip as <see cref="FolderFetcher"/> brings those of a folder; one top folder around them all is passed over.
/// Nothing is unpacked to disk, and no entry is inflated beyond what it declares.
/// </summary>
/// <param name="file">The zip's path.</param>
public sealed class ZipFetcher(string file) : IPortalFetcher
{
    private readonly string _file = string.IsNullOrWhiteSpace(file) ? throw new ArgumentException("The zip's path is empty.", nameof(file)) : file;

    /// <summary>The most bytes of one entry that are read; a larger entry is yielded with its failure. Default 32 MiB.</summary>
    public long MaxResourceBytes { get; init; } = SavedCapture.DefaultMaxResourceBytes;

    /// <summary>The most bytes of all entries together; those beyond are yielded with their failure. Default 4 GiB.</summary>
    public long MaxTotalBytes { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>Yields every entry once: portal.yaml first, then by address.</summary>
    /// <param name="cancellationToken">Stops between entries.</param>
    /// <returns>The resources.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file cannot be opened, is no zip, is empty or holds more than 200,000 entries.</exception>
    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var zip = ZipFiles.Open(_file, MaxTotalBytes);
        await foreach (var resource in SavedCapture.ReadAsync(zip.Files, MaxResourceBytes, cancellationToken).ConfigureAwait(false))
            yield return resource;
    }
}
