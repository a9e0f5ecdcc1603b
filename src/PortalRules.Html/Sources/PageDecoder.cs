using System.Buffers;
using System.Text;
using System.Text.Unicode;
using PortalRules.Text;

namespace PortalRules.Html.Sources;

/// <summary>
/// Turns bytes into characters: byte order mark, then what the bytes themselves prove (valid UTF-8), then the server's charset, then <c>meta</c>,
/// then windows-1258. A page in decomposed Unicode is composed, so that every text of a page is NFC.
/// </summary>
internal static class PageDecoder
{
    private const int MetaWindow = 2048;
    private static readonly SearchValues<char> Combining = SearchValues.Create("\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323");
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\"';/>");
    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    public static string Decode(ReadOnlySpan<byte> body, string? mediaType)
    {
        char[] buffer = [];
        return Decode(body, mediaType, ref buffer).ToString();
    }

    /// <summary>Decodes into a buffer that grows and serves again; the text is valid until the next call with it.</summary>
    public static ReadOnlyMemory<char> Decode(ReadOnlySpan<byte> body, string? mediaType, ref char[] buffer)
    {
        var encoding = EncodingOf(ref body, mediaType);
        var most = encoding.GetMaxCharCount(body.Length);
        if (buffer.Length < most)
            buffer = new char[most];
        var text = buffer.AsMemory(0, encoding.GetChars(body, buffer));
        return text.Span.ContainsAny(Combining) ? VietnameseText.Compose(text.ToString()).AsMemory() : text;
    }

    private static Encoding EncodingOf(ref ReadOnlySpan<byte> body, string? mediaType)
    {
        if (body.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            body = body[3..];
            return Encoding.UTF8;
        }

        if (body.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || body.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            var encoding = body[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            body = body[2..];
            return encoding;
        }

        // Bytes that are valid UTF-8 with letters beyond ASCII are UTF-8, whatever is declared.
        if (Utf8.IsValid(body))
            return Encoding.UTF8;
        var declared = Declared(mediaType) ?? Declared(Encoding.Latin1.GetString(body[..Math.Min(body.Length, MetaWindow)]));
        return declared ?? (LooksLikeUtf8(body) ? Encoding.UTF8 : Windows1258);
    }

    /// <summary>A UTF-8 page that was cut or patched has a few bad bytes among many good sequences.</summary>
    private static bool LooksLikeUtf8(ReadOnlySpan<byte> body)
    {
        int good = 0, bad = 0;
        while (!body.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(body, out _, out var length);
            if (status != OperationStatus.Done)
                bad++;
            else if (length > 1)
                good++;
            body = body[length..];
        }

        return good > bad;
    }

    private static Encoding? Declared(string? text)
    {
        if (text is null || text.IndexOf("charset", StringComparison.OrdinalIgnoreCase) is var at && at < 0)
            return null;
        var name = text.AsSpan(at + "charset".Length).TrimStart(" =\"'");
        var length = name.IndexOfAny(EndOfName);
        name = length < 0 ? name : name[..length];
        if (name.IsEmpty || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name.ToString()) ?? Encoding.GetEncoding(name.ToString());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
