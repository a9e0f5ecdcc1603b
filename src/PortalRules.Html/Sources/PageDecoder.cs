using System.Buffers;
using System.Text;
using System.Text.Unicode;
using PortalRules.Text;

namespace PortalRules.Html.Sources;

/// <summary>
/// Turns bytes into characters: byte order mark, then what the bytes themselves prove (UTF-16, UTF-8), then what their words prove (TCVN3, VNI,
/// windows-1258), then the server's charset, then <c>meta</c>, then windows-1258. The text is NFC; what is proven to be TCVN3 or VNI within a Unicode page
/// is turned into Unicode too.
/// </summary>
internal static class PageDecoder
{
    private static readonly SearchValues<char> Combining = SearchValues.Create("\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323");

    public static string Decode(ReadOnlySpan<byte> body, string? mediaType)
    {
        char[] buffer = [];
        return Decode(body, mediaType, ref buffer).ToString();
    }

    /// <summary>Decodes into a buffer that grows and serves again; the text is valid until the next call with it.</summary>
    public static ReadOnlyMemory<char> Decode(ReadOnlySpan<byte> body, string? mediaType, ref char[] buffer)
    {
        if (Unicode(ref body) is not { } encoding)
            return WesternBytes.Decode(body, DeclaredCharset.Of(body, mediaType)).AsMemory();
        var most = encoding.GetMaxCharCount(body.Length);
        if (buffer.Length < most)
            buffer = new char[most];
        ReadOnlyMemory<char> text = buffer.AsMemory(0, encoding.GetChars(body, buffer));
        if (text.Span.ContainsAny(Combining))
            text = VietnameseText.Compose(text.ToString()).AsMemory();
        return LegacyText.MayBeIn(text.Span) && LegacyText.Convert(text.Span) is { } converted ? converted.AsMemory() : text;
    }

    /// <summary>Which Unicode the bytes are, without their mark; <see langword="null"/> where they are none.</summary>
    private static Encoding? Unicode(ref ReadOnlySpan<byte> body)
    {
        var (encoding, mark) = body switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            [(byte)'<', 0, ..] => (Encoding.Unicode, 0),
            [0, (byte)'<', ..] => (Encoding.BigEndianUnicode, 0),
            _ => (null, 0),
        };
        body = body[mark..];

        // Bytes that are valid UTF-8 with letters beyond ASCII are UTF-8, whatever is declared.
        return encoding ?? (Utf8.IsValid(body) || IsDamagedUtf8(body) ? Encoding.UTF8 : null);
    }

    /// <summary>A UTF-8 page that was cut or patched has a few bad bytes among many good sequences; in other encodings such sequences are accidents.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> body)
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

        return good > bad * 2;
    }
}
