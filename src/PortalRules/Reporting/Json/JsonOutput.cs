using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PortalRules.Reporting.Json;

/// <summary>
/// JSON that people can read and that is safe to embed: Vietnamese stays as it is; <c>&lt; &gt; &amp;</c> and invisible format characters
/// (which turn the order of a line around in a terminal) are escaped, as control characters are.
/// </summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task WriteAsync(Stream stream, Action<Utf8JsonWriter> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var plain = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(plain, Options))
            write(json);
        var safe = Escape(plain.WrittenSpan);
        await stream.WriteAsync(safe.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    // All of these stand only inside strings, and never in an escape sequence, so their bytes can be replaced one by one.
    private static ArrayBufferWriter<byte> Escape(ReadOnlySpan<byte> plain)
    {
        var safe = new ArrayBufferWriter<byte>(plain.Length + 64);
        while (plain.Length > 0)
        {
            _ = Rune.DecodeFromUtf8(plain, out var rune, out var length);
            if (MustEscape(rune))
                safe.Write(Encoding.ASCII.GetBytes(string.Concat(rune.ToString().Select(c => FormattableString.Invariant($"\\u{(int)c:X4}")))));
            else
                safe.Write(plain[..length]);
            plain = plain[length..];
        }

        safe.Write("\n"u8);
        return safe;
    }

    private static bool MustEscape(Rune rune) => rune.IsAscii
        ? rune.Value is '<' or '>' or '&'
        : Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.LineSeparator
            or System.Globalization.UnicodeCategory.ParagraphSeparator;
}
