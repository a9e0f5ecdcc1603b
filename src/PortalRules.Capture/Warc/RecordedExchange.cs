using System.Globalization;
using System.Text;
using System.Text.Unicode;
using PortalRules.Capture.Http;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Capture.Warc;

/// <summary>Puts an exchange together again from its records, whoever wrote them.</summary>
internal static class RecordedExchange
{
    /// <summary>An exchange without an answer.</summary>
    public static WebExchange Unanswered(PortalUrl url, WebFault? fault) => new() { Url = url, At = default, RequestHead = "", Fault = fault };

    /// <summary>An exchange from its response record.</summary>
    /// <param name="url">The address.</param>
    /// <param name="header">The header of the record.</param>
    /// <param name="block">Its content: head and body of the response.</param>
    public static WebExchange Of(PortalUrl url, WarcHeader header, ReadOnlyMemory<byte> block)
    {
        var (head, content) = Split(block);
        if (head is null)
            return Unanswered(url, new WebFault(WebFaultKind.Malformed, new LocalizedText("bản ghi không chứa trả lời HTTP.", "the record holds no HTTP answer.")));
        var (body, isWhole) = Body(head, content);
        return new WebExchange
        {
            Url = url,
            At = header.Date ?? default,
            IpAddress = header["WARC-IP-Address"],
            RequestRecord = header["WARC-Concurrent-To"],
            RequestHead = "",
            ResponseHead = head.Text,
            Status = head.Parsed.Status,
            Content = body,
            Fault = FaultOf(header, isWhole),
        };
    }

    /// <summary>An exchange from a revisit and the record that holds its content.</summary>
    /// <param name="url">The address.</param>
    /// <param name="revisit">The header of the revisit.</param>
    /// <param name="block">The content of the revisit: the head of the answer, or nothing.</param>
    /// <param name="referred">The header of the other record.</param>
    /// <param name="payload">The content of the other record.</param>
    public static WebExchange OfRevisit(PortalUrl url, WarcHeader revisit, ReadOnlyMemory<byte> block, WarcHeader referred, ReadOnlyMemory<byte> payload)
    {
        var first = Of(url, referred, payload);
        var own = Split(block).Head;
        var isBorrowed = !string.Equals(referred.TargetUri, url.Value, StringComparison.Ordinal);

        // The head of "not modified" tells nothing of the content.
        var again = first with { At = revisit.Date ?? first.At, IsBorrowed = isBorrowed };
        if (own is null || own.Parsed.Status is 304)
            return own is null || isBorrowed ? again : again with { Confirmed = new Confirmation(first, own.Text) };
        return again with { ResponseHead = own.Text, Status = own.Parsed.Status };
    }

    /// <summary>What a browser made of an answer, from its conversion record.</summary>
    /// <param name="url">The address.</param>
    /// <param name="header">The header of the record.</param>
    /// <param name="content">The page.</param>
    public static WebExchange OfRendered(PortalUrl url, WarcHeader header, ReadOnlyMemory<byte> content) => new()
    {
        Url = url,
        At = header.Date ?? default,
        RequestHead = "",
        ResponseHead = $"HTTP/1.1 200 OK\r\nContent-Type: {header["Content-Type"]}\r\n\r\n",
        Status = 200,
        Content = content,
        IsRendered = true,
    };

    /// <summary>Whether less content is kept than the head of the answer announces.</summary>
    /// <param name="exchange">The exchange.</param>
    public static bool IsShort(WebExchange exchange) =>
        IsShort(HttpHead.Parse(exchange.ResponseHead), exchange.Content);

    private static WebFault? FaultOf(WarcHeader header, bool isWhole)
    {
        if (header["WARC-Truncated"] is { Length: > 0 } reason)
            return RecordedFault.OfTruncated(reason.ToLowerInvariant());
        return isWhole ? null : new WebFault(WebFaultKind.Disconnect, new LocalizedText("nội dung trong tệp WARC ngắn hơn độ dài đã khai.", "the content in the WARC file is shorter than announced."));
    }

    private static (ReadOnlyMemory<byte> Content, bool IsWhole) Body(Head head, ReadOnlyMemory<byte> content)
    {
        if (head.Parsed["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) is true)
            return ChunkedBody.Join(content);

        // Longer than announced it is where a program took off the content coding and left the header.
        return (content, !IsShort(head.Parsed, content));
    }

    private static bool IsShort(HttpHead head, ReadOnlyMemory<byte> content) =>
        long.TryParse(head["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var announced) && content.Length < announced;

    private static (Head? Head, ReadOnlyMemory<byte> Content) Split(ReadOnlyMemory<byte> block)
    {
        // A revisit may hold a head without its empty line.
        var end = HeadEnd.Of(block.Span[..Math.Min(block.Length, WarcHeader.MostBytes)]);
        if (!block.Span.StartsWith("HTTP/"u8) || (end < 0 && block.Length > WarcHeader.MostBytes))
            return (null, default);
        var bytes = end < 0 ? block.Span : block.Span[..end];
        var text = Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
        return (new Head(text, HttpHead.Parse(text)), end < 0 ? default : block[end..]);
    }

    private sealed record Head(string Text, HttpHead Parsed);
}
