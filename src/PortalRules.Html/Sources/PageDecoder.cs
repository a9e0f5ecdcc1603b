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
    // The marks of Vietnamese lie in this range; where it holds others, composing leaves them as they are.
    private const char FirstCombining = '\u0300';
    private const char LastCombining = '\u0323';

    public static string Decode(ReadOnlySpan<byte> body, string? mediaType)
    {
        char[] buffer = [];
        return Decode(body, mediaType, ref buffer).ToString();
    }

    /// <summary>Decodes into a buffer that grows and serves again; the text is valid until the next call with it.</summary>
    public static ReadOnlyMemory<char> Decode(ReadOnlySpan<byte> body, string? mediaType, ref char[] buffer)
    {
        if (!TryDecodeUnicode(body, ref buffer, out var text))
            return WesternBytes.Decode(body, DeclaredCharset.Of(body, mediaType)).AsMemory();
        if (text.Span.ContainsAnyInRange(FirstCombining, LastCombining))
            text = VietnameseText.Compose(text.ToString()).AsMemory();
        return LegacyText.MayBeIn(text.Span) && LegacyText.Convert(text.Span) is { } converted ? converted.AsMemory() : text;
    }

    /// <summary>Decodes what its mark or its bytes prove to be Unicode.</summary>
    private static bool TryDecodeUnicode(ReadOnlySpan<byte> body, ref char[] buffer, out ReadOnlyMemory<char> text)
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
        var most = (encoding ?? Encoding.UTF8).GetMaxCharCount(body.Length);
        if (buffer.Length < most)
            buffer = new char[most];

        // Bytes that are valid UTF-8 are UTF-8, whatever is declared.
        if (encoding is null && Utf8.ToUtf16(body, buffer, out _, out var length, replaceInvalidSequences: false) is OperationStatus.Done)
        {
            text = buffer.AsMemory(0, length);
            return true;
        }

        if (encoding is null && IsDamagedUtf8(body))
            encoding = Encoding.UTF8;
        text = encoding is null ? default : buffer.AsMemory(0, encoding.GetChars(body, buffer));
        return encoding is not null;
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
