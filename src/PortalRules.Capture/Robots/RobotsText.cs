using System.Globalization;
using System.Text;

namespace PortalRules.Capture.Robots;

/// <summary>The form in which paths and patterns are compared (RFC 9309, 2.2.2; RFC 3986, 6.2.2): as ASCII, with escapes only where they are needed, these in upper case.</summary>
internal static class RobotsText
{
    /// <summary>A path with its query; <c>*</c> and <c>$</c> in it are characters like others.</summary>
    public static string OfPath(string pathAndQuery) => Normalise(pathAndQuery).Replace("*", "%2A", StringComparison.Ordinal).Replace("$", "%24", StringComparison.Ordinal);

    /// <summary>Text of a rule without its special characters.</summary>
    public static string Normalise(string text)
    {
        var result = new StringBuilder(text.Length);
        Span<byte> utf8 = stackalloc byte[4];
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '%' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                Append(result, octet, isEscaped: true);
                i += 3;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            foreach (var part in utf8[..rune.EncodeToUtf8(utf8)])
                Append(result, part, isEscaped: false);
            i += length;
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, byte octet, bool isEscaped)
    {
        var c = (char)octet;
        if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' || (!isEscaped && c is > ' ' and < '\x7f'))
            result.Append(c);
        else
            result.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
    }
}
