using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Http;

/// <summary>What an exchange means to a reader: the one place where live answers and those kept in a file become resources, so that both give the same report.</summary>
internal static class ExchangeResource
{
    private const string OwnMediaTypes = "application/vnd.portalrules.";

    /// <summary>Turns an exchange into a resource: a redirect with its target, an error with its status and no body, a page with its content codings taken off.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="mostBytes">Decoded bytes at most; what has more is a failure.</param>
    /// <returns>The resource. Its status is the one that came, also where the body did not come whole: then <see cref="CapturedResource.Failure"/> says why.</returns>
    public static CapturedResource Of(WebExchange exchange, long mostBytes = SavedCapture.DefaultMaxResourceBytes)
    {
        var head = HttpHead.Parse(exchange.ResponseHead);
        var resource = new CapturedResource { Url = exchange.Url, MediaType = MediaType(head), Status = exchange.Status };
        if (exchange.Status is >= 300 and < 400 && First(head, "Location") is { } location && PortalUrl.Resolve(exchange.Url, location) is { } target)
            return resource with { RedirectsTo = target };
        if (exchange.Status >= 300)
            return resource;
        if (exchange.Fault is { } broken)
            return resource with { Failure = broken.Sentence.Vi, Length = exchange.Content.Length };
        if (exchange.Status == 0)
            return resource with { Failure = "không có trả lời." };
        var (body, fault) = ContentDecoder.Decode(head["Content-Encoding"], exchange.Content, mostBytes);
        return fault is null
            ? resource with { Body = body, Length = body.Length }
            : resource with { Failure = fault.Sentence.Vi, Length = exchange.Content.Length };
    }

    // A server's answer is never a record of the capture itself, whatever it calls itself.
    private static string? MediaType(HttpHead head) =>
        First(head, "Content-Type") is { Length: > 0 } type && !type.StartsWith(OwnMediaTypes, StringComparison.OrdinalIgnoreCase) ? type : null;

    private static string? First(HttpHead head, string name) =>
        head.Headers.Where(h => string.Equals(h.Key, name, StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).FirstOrDefault();
}
