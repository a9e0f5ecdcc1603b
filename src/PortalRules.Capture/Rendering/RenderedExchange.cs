using System.Text;
using PortalRules.Capture.Http;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Rendering;

/// <summary>What a browser made of an answer, as an exchange.</summary>
internal static class RenderedExchange
{
    /// <summary>The media type of the markup.</summary>
    public const string MediaType = "text/html; charset=utf-8";

    public static WebExchange Of(WebExchange answer, RenderedPage drawn) => Of(answer.Url, answer.At, Encoding.UTF8.GetBytes(drawn.Html!)) with { RenderedBy = drawn.Browser };

    public static WebExchange Of(PortalUrl url, DateTimeOffset at, ReadOnlyMemory<byte> content) => new()
    {
        Url = url,
        At = at,
        RequestHead = "",
        ResponseHead = FormattableString.Invariant($"HTTP/1.1 200 OK\r\nContent-Type: {MediaType}\r\nContent-Length: {content.Length}\r\n\r\n"),
        Status = 200,
        Content = content,
        IsRendered = true,
    };
}
