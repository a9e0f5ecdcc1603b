using System.Buffers.Binary;
using System.IO.Compression;
using PortalRules.Text;

namespace PortalRules.Capture.Http;

/// <summary>Takes off content codings (RFC 9110, 8.4): gzip, deflate, br, one within the other, up to a cap.</summary>
internal static class ContentDecoder
{
    private const int MostCodings = 3;

    // Registered codings (RFC 9110, 16.6) that nobody asked for and that cannot be taken off.
    private static readonly HashSet<string> Foreign = new(["aes128gcm", "compress", "dcb", "dcz", "exi", "pack200-gzip", "x-compress", "zstd"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Coded content without its end.</summary>
    public static WebFault BreaksOff { get; } = Malformed("nội dung nén thiếu phần cuối", "the end of the coded content is missing");

    /// <summary>Decodes content.</summary>
    /// <param name="codings">The value of <c>Content-Encoding</c>, or <see langword="null"/>.</param>
    /// <param name="content">The content as sent.</param>
    /// <param name="mostBytes">Decoded bytes at most, of each coding.</param>
    /// <returns>The content, as far as it could be decoded, and the fault that ended it.</returns>
    public static (ReadOnlyMemory<byte> Content, WebFault? Fault) Decode(string? codings, ReadOnlyMemory<byte> content, long mostBytes)
    {
        var names = (codings ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(IsCoding).ToList();
        if (names.Count > MostCodings)
            return (default, Malformed($"nội dung được nén {names.Count} lớp, nhiều nhất đọc {MostCodings} lớp", $"the content has {names.Count} codings; at most {MostCodings} are read"));
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var (decoded, fault) = Decode1(names[i], content, mostBytes);
            content = decoded;
            if (fault is not null)
                return (content, fault);
        }

        return (content, null);
    }

    // "Content-Encoding: UTF-8" names no coding; browsers pass over it too.
    private static bool IsCoding(string name) => name.ToLowerInvariant() is "gzip" or "x-gzip" or "br" or "deflate" || Foreign.Contains(name);

    private static (ReadOnlyMemory<byte> Content, WebFault? Fault) Decode1(string coding, ReadOnlyMemory<byte> content, long mostBytes)
    {
        using var source = new EndWatch(content.ToArray());
        using var decoder = Decoder(coding, source);
        if (decoder is null)
            return (default, Malformed($"nội dung được nén bằng \"{coding}\", chưa giải nén được", $"the content coding \"{coding}\" cannot be taken off"));
        using var target = new MemoryStream();
        var buffer = new byte[32 * 1024];
        try
        {
            while (decoder.Read(buffer) is var count and > 0)
            {
                var room = (int)Math.Min(count, mostBytes - target.Length);
                target.Write(buffer, 0, room);
                if (room < count)
                    return (target.ToArray(), new WebFault(WebFaultKind.Length, new LocalizedText($"nội dung sau giải nén vượt quá {mostBytes} byte", $"the decoded content has more than {mostBytes} bytes")));
            }
        }
        // Brotli's decoder says it by the latter.
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            return (target.ToArray(), Malformed($"nội dung không đúng dạng nén \"{coding}\" đã khai", $"the content is not the {coding} that it claims to be"));
        }

        var isGzip = decoder is GZipStream;
        var isWhole = content.IsEmpty || (isGzip ? IsWholeGzip(content.Span, target.Length, source) : !source.WasShort);
        return (target.ToArray(), isWhole ? null : BreaksOff);
    }

    // After a member there may be another, so that the decoder always asks for more. The last bytes tell the length; where they do not, there are several
    // members or bytes without meaning behind the first, which then at least came to its end.
    private static bool IsWholeGzip(ReadOnlySpan<byte> content, long decoded, EndWatch source)
    {
        if (content.Length >= sizeof(uint) && BinaryPrimitives.ReadUInt32LittleEndian(content[^sizeof(uint)..]) == (uint)decoded)
            return true;
        source.Position = 0;
        if (!GzipHead.TryPass(source))
            return false;
        using var member = new EndWatch(content[(int)source.Position..].ToArray());
        using var decoder = new DeflateStream(member, CompressionMode.Decompress);
        decoder.CopyTo(Stream.Null);
        return !member.WasShort;
    }

    private static Stream? Decoder(string coding, EndWatch source) => coding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new GZipStream(source, CompressionMode.Decompress),
        "br" => new BrotliStream(source, CompressionMode.Decompress),

        // "deflate" is the zlib format; some servers send bare deflate data.
        "deflate" when source.Length > 1 && IsZlib(source) => new ZLibStream(source, CompressionMode.Decompress),
        "deflate" => new DeflateStream(source, CompressionMode.Decompress),
        _ => null,
    };

    private static bool IsZlib(MemoryStream source)
    {
        var (first, second) = (source.ReadByte(), source.ReadByte());
        source.Position = 0;
        return (first & 0x0F) == 8 && ((first << 8) + second) % 31 == 0;
    }

    private static WebFault Malformed(string vi, string en) => new(WebFaultKind.Malformed, new LocalizedText(vi, en));
}
