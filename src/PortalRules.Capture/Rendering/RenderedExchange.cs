using System.Text;
using PortalRules.Capture.Http;

namespace PortalRules.Capture.Rendering;

/// <summary>What a browser made of an answer, as an exchange.</summary>
internal static class RenderedExchange
{
    public static WebExchange Of(WebExchange answer, RenderedPage drawn)
    {
        var content = Encoding.UTF8.GetBytes(drawn.Html!);
        return new WebExchange
        {
            Url = answer.Url,
            At = answer.At,
            RequestHead = "",
            ResponseHead = FormattableString.Invariant($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {content.Length}\r\n\r\n"),
            Status = 200,
            Content = content,
            IsRendered = true,
            RenderedBy = drawn.Browser,
        };
    }
}
