using System.Globalization;
using PortalRules.Capture.Crawling;
using PortalRules.Fetching;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Http;

/// <summary>An exchange as the reader takes it; live captures and WARC files alike.</summary>
internal static class ExchangeResource
{
    private const int CounterPage = 64 * 1024;
    private const string OwnMediaTypes = "application/vnd.portalrules.";

    /// <summary>Makes the resource.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="mostBytes">Bytes of the content at most, once decoded.</param>
    public static CapturedResource Of(WebExchange exchange, long mostBytes)
    {
        var resource = new CapturedResource { Url = exchange.Url, Status = exchange.Status };
        if (exchange.Status == 0)
            return resource with { Failure = exchange.Fault?.Sentence.Vi ?? "không nhận được trả lời." };
        var head = HttpHead.Parse(exchange.ResponseHead);
        resource = resource with { MediaType = MediaType(head) };
        var isCounter = ClickCounters.IsCounter(exchange.Url);
        if (exchange.Status is >= 300 and < 400 && (Target(exchange, head) ?? (isCounter ? CounterTarget(exchange, head) : null)) is { } target)
            return resource with { RedirectsTo = target };
        if (exchange.Status >= 300)
            return resource;
        if (isCounter && CounterTarget(exchange, head) is { } counted)
            return resource with { RedirectsTo = counted };
        var (body, fault) = ContentDecoder.Decode(head["Content-Encoding"], exchange.Content, mostBytes);
        if (fault == ContentDecoder.BreaksOff && head.MediaType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) is true)
            fault = null;
        return (exchange.Fault ?? fault) is { } broken
            ? resource with { Failure = broken.Sentence.Vi, Length = body.Length }
            : resource with { Body = body, Length = Math.Max(body.Length, AnnouncedLength(head)) };
    }

    // A server's answer is never a record of the capture itself, whatever it calls itself.
    private static string? MediaType(HttpHead head) =>
        head["Content-Type"] is { Length: > 0 } type && !type.StartsWith(OwnMediaTypes, StringComparison.OrdinalIgnoreCase) ? type : null;

    // Of a picture only the first bytes are kept; its head tells how many it has.
    private static long AnnouncedLength(HttpHead head) =>
        head["Content-Encoding"] is null && long.TryParse(head["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : 0;

    private static PortalUrl? Target(WebExchange exchange, HttpHead head) =>
        head["Location"] is { Length: > 0 } location ? PortalUrl.Resolve(exchange.Url, location) : null;

    private static PortalUrl? CounterTarget(WebExchange exchange, HttpHead head)
    {
        var (body, _) = ContentDecoder.Decode(head["Content-Encoding"], exchange.Content, CounterPage);
        if (body.IsEmpty)
            return null;
        var html = System.Text.Encoding.UTF8.GetString(body.Span);
        var written = PageScanner.Scan(html).Refresh ?? MetaRefresh.TargetInScript(html);
        return PortalUrl.Resolve(exchange.Url, written);
    }
}
