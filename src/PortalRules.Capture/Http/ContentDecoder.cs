using System.IO.Compression;
using PortalRules.Text;

namespace PortalRules.Capture.Http;

/// <summary>Takes off content codings (RFC 9110, 8.4): gzip, deflate, br, one within the other, up to a cap.</summary>
internal static class ContentDecoder
{
    private const int MostCodings = 3;

    /// <summary>Decodes content.</summary>
    /// <param name="codings">The value of <c>Content-Encoding</c>, or <see langword="null"/>.</param>
    /// <param name="content">The content as sent.</param>
    /// <param name="mostBytes">Decoded bytes at most, of each coding.</param>
    /// <returns>The content, as far as it could be decoded, and the fault that ended it.</returns>
    public static (ReadOnlyMemory<byte> Content, WebFault? Fault) Decode(string? codings, ReadOnlyMemory<byte> content, long mostBytes)
    {
        var names = (codings ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(c => !c.Equals("identity", StringComparison.OrdinalIgnoreCase)).ToList();
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

    private static (ReadOnlyMemory<byte> Content, WebFault? Fault) Decode1(string coding, ReadOnlyMemory<byte> content, long mostBytes)
    {
        using var source = new MemoryStream(content.ToArray(), writable: false);
        using var decoder = Decoder(coding, source);
        if (decoder is null)
            return (default, Malformed($"không biết cách nén \"{coding}\"", $"the content coding \"{coding}\" is not known"));
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
        catch (InvalidDataException)
        {
            return (target.ToArray(), Malformed($"nội dung không đúng dạng nén \"{coding}\" đã khai", $"the content is not the {coding} that it claims to be"));
        }

        return (target.ToArray(), null);
    }

    private static Stream? Decoder(string coding, MemoryStream source) => coding.ToLowerInvariant() switch
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
