using System.Globalization;
using System.Text;
using PortalRules.Capture.Http;

namespace PortalRules.Capture.Warc;

/// <summary>The header of a record (ISO 28500, clause 4): its version and its named fields.</summary>
internal sealed class WarcHeader
{
    /// <summary>Bytes of a header at most.</summary>
    public const int MostBytes = 64 * 1024;

    private readonly HttpHead _head;

    private WarcHeader(HttpHead head) => _head = head;

    /// <summary>The type of the record in lower case: <c>response</c>, <c>revisit</c> …; empty where none is given.</summary>
    public string Type => this["WARC-Type"]?.ToLowerInvariant() ?? "";

    /// <summary>The id without angle brackets.</summary>
    public string? RecordId => Reference("WARC-Record-ID");

    /// <summary>The address that was asked; wget sets it in angle brackets.</summary>
    public string? TargetUri => Reference("WARC-Target-URI");

    /// <summary>When it was captured.</summary>
    public DateTimeOffset? Date => DateTimeOffset.TryParse(this["WARC-Date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;

    /// <summary>Bytes of the content; -1 where the field is missing or is no number.</summary>
    public long Length => long.TryParse(this["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : -1;

    /// <summary>The first value of a field.</summary>
    /// <param name="name">The name; case is ignored.</param>
    public string? this[string name] =>
        _head.Headers.Where(h => string.Equals(h.Key, name, StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).FirstOrDefault();

    /// <summary>The value of a field that names a record or an address, without angle brackets.</summary>
    /// <param name="name">The name; case is ignored.</param>
    public string? Reference(string name) => this[name] is { Length: > 0 } value ? value is ['<', .. var inner, '>'] ? inner : value : null;

    /// <summary>Whether the content is of a media type, parameters aside.</summary>
    /// <param name="mediaType">In lower case.</param>
    public bool Holds(string mediaType) => string.Equals(_head.MediaType, mediaType, StringComparison.Ordinal);

    /// <summary>Reads a header.</summary>
    /// <param name="bytes">From <c>WARC/</c> to the empty line.</param>
    /// <returns>The header; <see langword="null"/> where it is of no version that is known (0.16 to 1.1).</returns>
    public static WarcHeader? Parse(ReadOnlySpan<byte> bytes)
    {
        var head = HttpHead.Parse(Encoding.UTF8.GetString(bytes));
        return head.FirstLine.Trim() is "WARC/1.1" or "WARC/1.0" or "WARC/0.18" or "WARC/0.17" or "WARC/0.16" ? new WarcHeader(head) : null;
    }
}
