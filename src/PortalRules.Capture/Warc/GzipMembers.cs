using System.Buffers.Binary;
using System.IO.Compression;
using PortalRules.Capture.Http;
using PortalRules.Text;

namespace PortalRules.Capture.Warc;

/// <summary>
/// The members of a gzip file (RFC 1952). The inflater does not tell where a member's data end; its last 8 bytes do: the checksum and size of what was inflated,
/// which stand somewhere in the last piece that the inflater took. So each member is also held to its checksum.
/// </summary>
/// <param name="file">Can be sought in; has a buffer of its own.</param>
internal sealed class GzipMembers(Stream file) : WarcMembers, IDisposable
{
    // The inflater takes 8 kB at a time.
    private const int Piece = 16 * 1024;

    private readonly byte[] _window = new byte[Piece + 8];
    private DeflateStream? _inflater;
    private GzipChecksum _checksum;
    private long _begin;
    private long _next;
    private long _total;

    /// <summary>Inflated bytes at most in one pass over the file.</summary>
    public required long MostBytes { get; init; }

    public override bool IsPlain => false;

    public override void GoTo(long offset)
    {
        Close();
        (_next, _total) = (offset, 0);
    }

    public override ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        Close();
        (At, Given, _checksum) = (_next, 0, default);
        file.Position = _next;
        if (_next >= file.Length)
            return ValueTask.FromResult(false);
        if (!GzipHead.TryPass(file))
            throw new WarcDamageException(At, new LocalizedText("ở đó không còn là dữ liệu nén gzip", "what stands there is not gzip"));
        _begin = file.Position;
        _inflater = new DeflateStream(file, CompressionMode.Decompress, leaveOpen: true);
        return ValueTask.FromResult(true);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_inflater is null)
            return 0;
        var count = 0;
        try
        {
            count = await _inflater.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }

        if (count == 0)
        {
            await EndAsync(cancellationToken).ConfigureAwait(false);
            return 0;
        }

        _checksum.Add(buffer.Span[..count]);
        Given += count;
        _total += count;
        return _total <= MostBytes
            ? count
            : throw new WarcDamageException(At, new LocalizedText($"nội dung sau giải nén vượt quá {MostBytes} byte (MaxTotalBytes)", $"the file inflates to more than {MostBytes} bytes (MaxTotalBytes)"));
    }

    public void Dispose() => Close();

    private async ValueTask EndAsync(CancellationToken cancellationToken)
    {
        var taken = file.Position;
        var from = Math.Max(_begin, taken - Piece);
        file.Position = from;
        var window = _window.AsMemory(0, (int)(taken - from) + 8);
        var count = await file.ReadAtLeastAsync(window, window.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        var at = EndIn(window.Span[..count]);
        if (at < 0)
            throw Damaged();
        Close();
        _next = from + at + 8;
    }

    private int EndIn(ReadOnlySpan<byte> window)
    {
        Span<byte> end = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(end, _checksum.Value);
        BinaryPrimitives.WriteUInt32LittleEndian(end[4..], unchecked((uint)Given));
        return window.IndexOf(end);
    }

    private WarcDamageException Damaged() =>
        new(At, new LocalizedText("dữ liệu nén bị cắt cụt hoặc bị hỏng", "the compressed data are cut or damaged"));

    private void Close()
    {
        _inflater?.Dispose();
        _inflater = null;
    }
}
