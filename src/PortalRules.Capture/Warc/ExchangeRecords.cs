using System.Net;
using System.Text;
using PortalRules.Capture.Http;

namespace PortalRules.Capture.Warc;

/// <summary>The records of an exchange: the request, the response or a revisit of an earlier one, and metadata where something went wrong.</summary>
internal static class ExchangeRecords
{
    private const string RequestType = WarcNames.Http + ";msgtype=request";
    private const string ResponseType = WarcNames.Http + ";msgtype=response";

    /// <summary>Makes the records, in the order in which they are written.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="payloads">Answers that the file already holds.</param>
    public static List<NewRecord> Of(WebExchange exchange, KnownPayloads payloads)
    {
        if (exchange.IsRendered)
            return [Rendered(exchange)];
        var address = exchange.Url.Value;
        var machine = IPAddress.TryParse(exchange.IpAddress, out var parsed) ? parsed.ToString() : null;
        var records = new List<NewRecord>(3);
        string? request = null;
        if (exchange.RequestHead.Length > 0)
        {
            records.Add(new NewRecord("request", exchange.At, address, Encoding.UTF8.GetBytes(exchange.RequestHead))
            {
                ContentType = RequestType,
                Fields = [("WARC-IP-Address", machine)],
                IsCompressible = false,
            });
            request = records[0].Id;
        }

        if (exchange.Confirmed is { } confirmed)
            AddConfirmed(records, exchange, confirmed, request, machine, payloads);
        else if (exchange.ResponseHead.Length > 0)
            records.Add(Answer(exchange, request, machine, payloads));
        if (exchange.Fault is { } fault)
        {
            records.Add(new NewRecord("metadata", exchange.At, address, RecordedFault.Write(fault))
            {
                ContentType = WarcNames.Fields,
                Fields = [("WARC-Concurrent-To", records.LastOrDefault()?.Id)],
                IsCompressible = false,
            });
        }

        return records;
    }

    // What a browser made of an answer is no answer: no head of HTTP, and not the type of one.
    private static NewRecord Rendered(WebExchange exchange) => new("conversion", exchange.At, exchange.Url.Value, [], exchange.Content)
    {
        ContentType = HttpHead.Parse(exchange.ResponseHead)["Content-Type"] ?? "text/html",
        PayloadDigest = WarcDigest.Of(exchange.Content.Span),
        Fields = [("PortalRules-Rendered-By", exchange.RenderedBy)],
    };

    // The file is evidence by itself: it takes over the record of the earlier capture as it stood there, under its own id and date.
    private static void AddConfirmed(List<NewRecord> records, WebExchange exchange, Confirmation confirmed, string? request, string? machine, KnownPayloads payloads)
    {
        var earlier = confirmed.Earlier;
        var digest = WarcDigest.Of(earlier.Content.Span);
        var response = Response(earlier, digest, [("WARC-IP-Address", earlier.IpAddress), ("WARC-Concurrent-To", earlier.RequestRecord)]);
        if (!payloads.Holds(response.Id))
            records.Insert(0, response);
        records.Add(Revisit(exchange, confirmed.Head, WarcNames.NotModified, new Payload(response.Id, earlier.Url.Value, response.Date), digest, [("WARC-IP-Address", machine), ("WARC-Concurrent-To", request)]));
    }

    private static NewRecord Answer(WebExchange exchange, string? request, string? machine, KnownPayloads payloads)
    {
        var digest = WarcDigest.Of(exchange.Content.Span);
        (string, string?)[] fields = [("WARC-IP-Address", machine), ("WARC-Concurrent-To", request)];
        return payloads.Find(exchange, digest) is { } known
            ? Revisit(exchange, exchange.ResponseHead, WarcNames.IdenticalPayload, known, digest, fields)
            : Response(exchange, digest, fields);
    }

    private static NewRecord Revisit(WebExchange exchange, string head, string profile, Payload of, string digest, (string, string?)[] fields) => new("revisit", exchange.At, exchange.Url.Value, Encoding.UTF8.GetBytes(head))
    {
        ContentType = ResponseType,
        PayloadDigest = digest,
        Fields =
        [
            .. fields,
            ("WARC-Profile", profile),
            ("WARC-Refers-To", of.Id),
            ("WARC-Refers-To-Target-URI", of.Address),
            ("WARC-Refers-To-Date", of.Date),
        ],
        IsCompressible = false,
    };

    private static NewRecord Response(WebExchange exchange, string digest, (string, string?)[] fields) => new("response", exchange.At, exchange.Url.Value, Encoding.UTF8.GetBytes(exchange.ResponseHead), exchange.Content)
    {
        ContentType = ResponseType,
        PayloadDigest = digest,
        Fields = [.. fields, ("WARC-Truncated", Truncated(exchange))],
        IsCompressible = CompressedContent.IsCompressible(exchange),
    };

    // Of a picture only the first bytes are wanted: that is no fault, but not the whole either.
    private static string? Truncated(WebExchange exchange) =>
        RecordedFault.Truncated(exchange.Fault) ?? (RecordedExchange.IsShort(exchange) ? "length" : null);
}
