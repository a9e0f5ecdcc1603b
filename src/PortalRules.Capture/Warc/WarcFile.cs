using PortalRules.Text;

namespace PortalRules.Capture.Warc;

/// <summary>An opened WARC file: its records in reach of their offsets. A file that is one gzip member is inflated into a temporary file first.</summary>
internal sealed class WarcFile : IAsyncDisposable
{
    // A temporary file may fill a disk; a file of members needs none.
    private const long MostTemporaryBytes = 8L * 1024 * 1024 * 1024;
    private const int Buffer = 128 * 1024;

    private readonly FileStream _file;
    private FileStream? _inflated;
    private GzipMembers? _gzip;

    private WarcFile(FileStream file) => _file = file;

    /// <summary>The file's name without its folder.</summary>
    public string Name => Path.GetFileName(_file.Name);

    /// <summary>Reads records.</summary>
    public WarcReader Records { get; private set; } = null!;

    /// <summary>What stands where.</summary>
    public WarcIndex Index { get; private set; } = null!;

    /// <summary>Where the records end before the file does, in a sentence with what is lost; <see langword="null"/> where they do not.</summary>
    public LocalizedText? Loss { get; private set; }

    /// <summary>Opens a file and passes over it once.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maxTotalBytes">Inflated bytes at most.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="IOException">There is no such file, it cannot be opened, or it holds no WARC record.</exception>
    public static async Task<WarcFile> OpenAsync(string path, long maxTotalBytes, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
            throw new IOException($"{path} is a folder, not a WARC file.");
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file {path}.", path);
        var warc = new WarcFile(Open(path));
        try
        {
            await warc.PassOverAsync(maxTotalBytes, cancellationToken).ConfigureAwait(false);
            return warc;
        }
        catch
        {
            await warc.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _gzip?.Dispose();
        await _file.DisposeAsync().ConfigureAwait(false);
        if (_inflated is not null)
            await _inflated.DisposeAsync().ConfigureAwait(false);
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, Buffer, FileOptions.None);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException($"The WARC file {path} cannot be opened: {e.Message}", e);
        }
    }

    private async Task PassOverAsync(long maxTotalBytes, CancellationToken cancellationToken)
    {
        WarcMembers members = IsGzip() ? _gzip = new GzipMembers(_file) { MostBytes = maxTotalBytes } : new PlainMembers(_file);
        Records = new WarcReader(members);
        Index = await WarcIndex.BuildAsync(Records, Name, cancellationToken).ConfigureAwait(false);
        var damage = Index.Damage;
        if (Index.IsOneMember)
        {
            damage = await InflateAsync(Math.Min(maxTotalBytes, MostTemporaryBytes), cancellationToken).ConfigureAwait(false);
            Index = await WarcIndex.BuildAsync(Records, Name, cancellationToken).ConfigureAwait(false);
            damage ??= Index.Damage;
        }

        if (damage is not null)
            Loss = LossOf(damage);
        if (!Index.HasRecords && (damage is null || damage.At == 0))
            throw new IOException($"{_file.Name} holds no WARC record{(damage is null ? "" : $": {damage.Sentence.En}")}.");
    }

    private bool IsGzip()
    {
        Span<byte> magic = stackalloc byte[2];
        var count = _file.ReadAtLeast(magic, 2, throwOnEndOfStream: false);
        _file.Position = 0;
        return count == 2 && magic is [0x1F, 0x8B];
    }

    private async Task<WarcDamageException?> InflateAsync(long mostBytes, CancellationToken cancellationToken)
    {
        _inflated = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Buffer, FileOptions.DeleteOnClose);
        _gzip!.Dispose();
        _gzip = new GzipMembers(_file) { MostBytes = mostBytes };
        WarcDamageException? damage = null;
        var buffer = new byte[Buffer];
        try
        {
            while (await _gzip.NextAsync(cancellationToken).ConfigureAwait(false))
            {
                while (await _gzip.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is var count and > 0)
                    await _inflated.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
            }
        }
        catch (WarcDamageException cut)
        {
            damage = cut;
        }

        _inflated.Position = 0;
        Records = new WarcReader(new PlainMembers(_inflated));
        return damage;
    }

    private LocalizedText LossOf(WarcDamageException damage)
    {
        var lost = (_inflated ?? _file).Length - damage.At;
        return new LocalizedText(
            $"tệp WARC hỏng từ byte {damage.At}: {damage.Sentence.Vi}; {lost} byte từ đó đến hết tệp không đọc được, các bản ghi đứng trước vẫn được dùng.",
            $"the WARC file is damaged from byte {damage.At}: {damage.Sentence.En}; the {lost} bytes from there to its end are not read, the records before are used.");
    }
}
