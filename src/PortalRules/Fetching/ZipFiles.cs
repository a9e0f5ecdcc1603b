using System.IO.Compression;

namespace PortalRules.Fetching;

/// <summary>The files of an opened zip.</summary>
internal sealed class ZipFiles : IDisposable
{
    private const int LinkType = 0xA000;

    private readonly ZipArchive _archive;
    private readonly long _maxTotalBytes;
    private long _total;

    private ZipFiles(ZipArchive archive, string file, long maxTotalBytes)
    {
        (_archive, _maxTotalBytes) = (archive, maxTotalBytes);
        Files = WithoutTopFolder([.. archive.Entries.Where(e => !e.FullName.EndsWith('/') && !e.FullName.EndsWith('\\')).Select(FileOf).Where(f => !SavedNames.IsIgnored(f.Path))]);
        if (Files.Count == 0)
            throw new IOException($"The zip {file} holds no files of a portal.");
    }

    public IReadOnlyList<SavedFile> Files { get; }

    public static ZipFiles Open(string file, long maxTotalBytes)
    {
        if (Directory.Exists(file))
            throw new IOException($"{file} is a folder, not a zip.");
        if (!File.Exists(file))
            throw new FileNotFoundException($"There is no file {file}.", file);
        FileStream? stream = null;
        ZipArchive? archive = null;
        try
        {
            stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
            ZipDirectory.Check(stream, file);
            archive = new ZipArchive(stream, ZipArchiveMode.Read);
            if (archive.Entries.Count > SavedCapture.MaxFiles)
                throw new IOException(FormattableString.Invariant($"The zip {file} holds more than {SavedCapture.MaxFiles} entries."));
            return new ZipFiles(archive, file, maxTotalBytes);
        }
        catch (Exception e)
        {
            archive?.Dispose();
            stream?.Dispose();
            throw e switch
            {
                InvalidDataException => new IOException($"{file} is not a zip, or it is damaged: {e.Message}", e),
                UnauthorizedAccessException => new IOException($"The zip {file} cannot be opened: {e.Message}", e),
                _ => e,
            };
        }
    }

    public void Dispose() => _archive.Dispose();

    private SavedFile FileOf(ZipArchiveEntry entry)
    {
        var path = entry.FullName.Replace('\\', '/');
        var segments = path.Split('/');
        if (path.StartsWith('/') || segments.Any(s => s is ".." or "." or "") || segments[0] is [_, ':'])
        {
            var harmless = string.Join('/', segments.Select(s => s is ".." or "." or "" ? "_" : s));
            return SavedFile.Refused(harmless, entry.Length, $"The entry {entry.FullName} has a path that leads out of the zip; it is not read.");
        }

        if (entry.IsEncrypted)
            return SavedFile.Refused(path, entry.Length, $"{path} is encrypted.");
        if ((entry.ExternalAttributes >> 16 & 0xF000) == LinkType)
            return SavedFile.Refused(path, entry.Length, $"{path} is a link; it is not followed.");
        return new SavedFile(path, entry.Length, cancellationToken => ReadAsync(entry, cancellationToken));
    }

    private async Task<byte[]> ReadAsync(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        if (_total + entry.Length > _maxTotalBytes)
            throw new InvalidDataException(FormattableString.Invariant($"the zip inflates to more than {_maxTotalBytes} bytes (MaxTotalBytes)."));
        _total += entry.Length;
        var body = new byte[entry.Length];
        var stream = entry.Open();
        await using (stream.ConfigureAwait(false))
        {
            var read = await stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            // Inflating stops at the declared length: only the checksum tells that there would be more.
            if (read < body.Length || ZipChecksum.Of(body) != entry.Crc32)
                throw new InvalidDataException("its content is not what the zip declares.");
        }

        return body;
    }

    // mau.zip often holds mau/xamau.example.gov.vn/index.html.
    private static List<SavedFile> WithoutTopFolder(List<SavedFile> files)
    {
        var path = files.Find(f => f.Failure is null)?.Path ?? "";
        var top = path.IndexOf('/', StringComparison.Ordinal);
        if (top < 0 || SavedNames.IsHost(path[..top]))
            return files;
        var prefix = path[..(top + 1)];
        if (!files.TrueForAll(f => f.Failure is not null || f.Path.StartsWith(prefix, StringComparison.Ordinal)))
            return files;
        return [.. files.Select(f => f.Path.StartsWith(prefix, StringComparison.Ordinal) ? f with { Path = f.Path[prefix.Length..] } : f).Where(f => !SavedNames.IsIgnored(f.Path))];
    }
}
