using System.Globalization;
using System.Net.Http;
using System.Text;

namespace PortalRules.Capture.Http;

/// <summary>Writes heads of messages as text (RFC 9112), whatever version of HTTP they came in. A value never makes a second line.</summary>
internal static class HeadText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The head of a request.</summary>
    public static string OfRequest(Uri uri, IEnumerable<KeyValuePair<string, string>> headers)
    {
        var text = new StringBuilder(512).Append("GET ").Append(uri.PathAndQuery).Append(" HTTP/1.1\r\n");
        Append(text, "Host", uri.IsDefaultPort ? uri.IdnHost : uri.Authority);
        foreach (var (name, value) in headers)
            Append(text, name, value);
        return text.Append("\r\n").ToString();
    }

    /// <summary>The head of an answer.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="length">How many bytes of content were kept, or are there.</param>
    /// <param name="secrets">Values that must not be recorded: a header that repeats one is left out.</param>
    public static string OfResponse(HttpResponseMessage response, long length, IReadOnlyList<string> secrets)
    {
        var text = new StringBuilder(1_024).Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {(int)response.StatusCode} {OneLine(response.ReasonPhrase ?? "")}").Append("\r\n");
        foreach (var (name, values) in response.Headers.NonValidated)
        {
            if (IsKept(name))
                Append(text, name, values, secrets);
        }

        foreach (var (name, values) in response.Content.Headers.NonValidated)
        {
            if (IsKept(name))
                Append(text, name, values, secrets);
        }

        Append(text, "Content-Length", length.ToString(CultureInfo.InvariantCulture));
        return text.Append("\r\n").ToString();
    }

    /// <summary>A value without line ends and other control characters.</summary>
    public static string OneLine(string value) =>
        value.AsSpan().IndexOfAnyInRange('\0', '\x1f') < 0 && !value.Contains('\x7f', StringComparison.Ordinal) ? value.Trim() : new string([.. value.Select(c => char.IsControl(c) ? ' ' : c)]).Trim();

    private static bool IsKept(string name) =>
        !name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase) && !name.Equals("Set-Cookie2", StringComparison.OrdinalIgnoreCase)
            && !name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase) && !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase);

    private static void Append(StringBuilder text, string name, System.Net.Http.Headers.HeaderStringValues values, IReadOnlyList<string> secrets)
    {
        foreach (var value in values)
        {
            var read = Decode(value);
            if (!secrets.Any(s => read.Contains(s, StringComparison.Ordinal)))
                Append(text, name, read);
        }
    }

    private static void Append(StringBuilder text, string name, string value) => text.Append(name).Append(": ").Append(OneLine(value)).Append("\r\n");

    // The HTTP stack gives bytes as Latin-1, those of some headers as UTF-8; many servers write addresses and file names in UTF-8.
    private static string Decode(string value)
    {
        if (Ascii.IsValid(value) || value.AsSpan().ContainsAnyExceptInRange('\0', '\xff'))
            return value;
        try
        {
            return StrictUtf8.GetString(Encoding.Latin1.GetBytes(value));
        }
        catch (DecoderFallbackException)
        {
            return value;
        }
    }
}
