using PortalRules.Capture.Http;
using PortalRules.Fetching;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Capture.Warc;

/// <summary>Makes resources of the records of a file: exchanges are put together again and take the way of live ones.</summary>
/// <param name="records">The records.</param>
/// <param name="isOwn">Whether this program wrote the file: then only its metadata records tell of faults.</param>
/// <param name="mostBytes">Bytes of one body at most.</param>
internal sealed class WarcAnswers(WarcReader records, bool isOwn, long mostBytes)
{
    /// <summary>Reads the last answer of an address.</summary>
    /// <param name="url">The address.</param>
    /// <param name="entry">Where it stands.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>The resource; faults of the file are its failure.</returns>
    public async Task<CapturedResource> ReadAsync(PortalUrl url, WarcEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadEntryAsync(url, entry, cancellationToken).ConfigureAwait(false);
        }
        catch (WarcDamageException damage)
        {
            return new CapturedResource { Url = url, Failure = $"bản ghi WARC ở byte {damage.At} không đọc được: {damage.Sentence.Vi}." };
        }
    }

    private async Task<CapturedResource> ReadEntryAsync(PortalUrl url, WarcEntry entry, CancellationToken cancellationToken)
    {
        var fault = entry.Fault < 0 ? null : await ReadFaultAsync(entry.Fault, cancellationToken).ConfigureAwait(false);
        if (entry.Record < 0)
            return ExchangeResource.Of(RecordedExchange.Unanswered(url, fault), mostBytes);
        var (header, content) = await ReadRecordAsync(entry.Record, cancellationToken).ConfigureAwait(false);
        if (header.Type is "resource")
            return Resource(url, header, content);
        if (header["WARC-Segment-Number"] is not null)
            return new CapturedResource { Url = url, Length = header.Length, Failure = "bản ghi WARC được chia thành nhiều đoạn (continuation); chưa đọc được loại này." };
        if (content is not { } block)
            return TooLarge(url, header);
        return header.Type switch
        {
            "conversion" => ExchangeResource.Of(RecordedExchange.OfRendered(url, header, block), mostBytes),
            "revisit" => await ReadRevisitAsync(url, header, block, entry, cancellationToken).ConfigureAwait(false),
            _ => ExchangeResource.Of(Told(RecordedExchange.Of(url, header, block), fault), mostBytes),
        };
    }

    /// <summary>Reads the last exchange of an address of a file of ours; <see langword="null"/> where it cannot be read.</summary>
    public async Task<WebExchange?> ReadExchangeAsync(PortalUrl url, WarcEntry entry, CancellationToken cancellationToken)
    {
        var fault = entry.Fault < 0 ? null : await ReadFaultAsync(entry.Fault, cancellationToken).ConfigureAwait(false);
        if (entry.Record < 0)
            return RecordedExchange.Unanswered(url, fault);
        var (header, content) = await ReadRecordAsync(entry.Record, cancellationToken).ConfigureAwait(false);
        if (content is not { } block)
            return null;
        if (header.Type is "conversion")
            return RecordedExchange.OfRendered(url, header, block);
        if (header.Type is not "revisit")
            return Told(RecordedExchange.Of(url, header, block), fault);
        if (entry.Referred < 0)
            return null;
        var (referred, payload) = await ReadRecordAsync(entry.Referred, cancellationToken).ConfigureAwait(false);
        return payload is null ? null : Told(RecordedExchange.OfRevisit(url, header, block, referred, payload), fault: null);
    }

    private async Task<CapturedResource> ReadRevisitAsync(PortalUrl url, WarcHeader header, byte[] block, WarcEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Referred < 0)
            return new CapturedResource { Url = url, Failure = "bản ghi WARC chỉ dẫn đến nội dung của một lần thu thập khác (revisit) không có trong tệp này." };
        var (referred, content) = await ReadRecordAsync(entry.Referred, cancellationToken).ConfigureAwait(false);
        if (referred.Type is "resource")
            return Resource(url, referred, content);
        return content is { } payload
            ? ExchangeResource.Of(Told(RecordedExchange.OfRevisit(url, header, block, referred, payload), fault: null), mostBytes)
            : TooLarge(url, referred);
    }

    // What another program cut is known by WARC-Truncated and lengths alone; of a picture this one keeps the first bytes and does not call it a fault.
    private WebExchange Told(WebExchange exchange, WebFault? fault)
    {
        if (fault is null && (!isOwn || exchange.Status == 0))
            return exchange;
        var confirmed = exchange.Confirmed is { } said ? said with { Earlier = said.Earlier with { Fault = null } } : null;
        return exchange with { Fault = fault, Confirmed = confirmed };
    }

    private async Task<(WarcHeader Header, byte[]? Content)> ReadRecordAsync(long offset, CancellationToken cancellationToken)
    {
        records.GoTo(offset);
        var header = await records.NextAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new WarcDamageException(offset, new LocalizedText("bản ghi không còn ở đó", "the record is no longer there"));
        var content = header.Length <= mostBytes + WarcHeader.MostBytes ? await records.ReadContentAsync(header.Length, cancellationToken).ConfigureAwait(false) : null;
        return (header, content);
    }

    private async Task<WebFault?> ReadFaultAsync(long offset, CancellationToken cancellationToken)
    {
        var (_, content) = await ReadRecordAsync(offset, cancellationToken).ConfigureAwait(false);
        return RecordedFault.Parse(content);
    }

    private CapturedResource Resource(PortalUrl url, WarcHeader header, byte[]? content)
    {
        if (content is null || content.Length > mostBytes)
            return TooLarge(url, header);
        var mediaType = header["Content-Type"];
        var isOurs = mediaType is CapturedResource.CaptureMediaType or CapturedResource.SnapshotMediaType or CapturedResource.PortalFileMediaType;
        return new CapturedResource { Url = url, MediaType = isOurs && url.Host.Length > 0 ? null : mediaType, Body = content, Length = content.Length };
    }

    private CapturedResource TooLarge(PortalUrl url, WarcHeader header) => new()
    {
        Url = url,
        Length = header.Length,
        Failure = FormattableString.Invariant($"nội dung lưu trong tệp WARC có {header.Length} byte; nhiều nhất đọc {mostBytes} byte (MaxResourceBytes)."),
    };
}
