using System.Buffers.Text;

namespace PortalRules.Capture.Warc;

/// <summary>Takes off the chunked transfer coding (RFC 9112, 7.1), which other programs keep in their files.</summary>
internal static class ChunkedBody
{
    /// <summary>Joins the chunks.</summary>
    /// <param name="content">The body as it was sent.</param>
    /// <returns>
    /// The joined chunks, and whether the last one was there. What does not begin with a chunk is given as it is: some programs join chunks and leave the header.
    /// </returns>
    public static (ReadOnlyMemory<byte> Content, bool IsWhole) Join(ReadOnlyMemory<byte> content)
    {
        if (!TryReadSize(content.Span, out _, out _))
            return (content, true);
        var joined = new byte[content.Length];
        var length = 0;
        for (var rest = content; TryReadSize(rest.Span, out var size, out var line);)
        {
            if (size == 0)
                return (joined.AsMemory(0, length), true);
            var there = (int)Math.Min(size, rest.Length - line);
            rest.Slice(line, there).CopyTo(joined.AsMemory(length));
            length += there;
            if (there < size)
                break;
            rest = rest[(line + there)..];
            rest = rest.Span is [(byte)'\r', (byte)'\n', ..] ? rest[2..] : rest.Span is [(byte)'\n', ..] ? rest[1..] : rest;
        }

        return (joined.AsMemory(0, length), false);
    }

    // The size in hexadecimal digits, then extensions, to the end of the line.
    private static bool TryReadSize(ReadOnlySpan<byte> bytes, out long size, out int line)
    {
        line = bytes[..Math.Min(bytes.Length, 256)].IndexOf((byte)'\n') + 1;
        size = 0;
        return line > 0 && Utf8Parser.TryParse(bytes, out size, out var digits, 'x') && size >= 0
            && (bytes[digits] is (byte)'\r' or (byte)'\n' or (byte)';' or (byte)' ' or (byte)'\t') && digits < line;
    }
}
