using System.Text;
using PortalRules.Capture.Http;

namespace PortalRules.Capture.Warc;

/// <summary>Named fields (<c>application/warc-fields</c>), the content of warcinfo and metadata records.</summary>
internal static class WarcFields
{
    /// <summary>Reads fields; they are looked up as headers are.</summary>
    /// <param name="content">The content of the record.</param>
    public static HttpHead Parse(ReadOnlySpan<byte> content) => HttpHead.Parse("\n" + Encoding.UTF8.GetString(content));

    /// <summary>Writes fields, each on one line.</summary>
    /// <param name="fields">Names and values.</param>
    public static byte[] Write(IEnumerable<KeyValuePair<string, string>> fields) =>
        Encoding.UTF8.GetBytes(string.Concat(fields.Select(f => $"{OneLine(f.Key)}: {OneLine(f.Value)}\r\n")));

    /// <summary>A text without control characters, so that it cannot end its line.</summary>
    /// <param name="text">The text.</param>
    public static string OneLine(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
}
