using System.Globalization;

namespace PortalRules.Capture.Warc;

/// <summary>How a revisit names the record that holds its content: by id, by address and time, by digest.</summary>
internal static class RevisitKeys
{
    /// <summary>What a revisit names, the surest first.</summary>
    /// <param name="revisit">Its header.</param>
    /// <param name="isOwn">Whether this program wrote it: then its id is enough.</param>
    public static List<string> Wanted(WarcHeader revisit, bool isOwn) => isOwn && revisit.Reference("WARC-Refers-To") is { } own
        ? Keys(own, null, null, null)
        : Keys(revisit.Reference("WARC-Refers-To"), revisit.Reference("WARC-Refers-To-Target-URI"), revisit["WARC-Refers-To-Date"], revisit["WARC-Payload-Digest"]);

    /// <summary>Under what a record can be named.</summary>
    /// <param name="record">The header of a response or resource record.</param>
    public static List<string> Of(WarcHeader record) => Keys(record.RecordId, record.TargetUri, record["WARC-Date"], record["WARC-Payload-Digest"]);

    private static List<string> Keys(string? id, string? address, string? date, string? digest)
    {
        var keys = new List<string>(3);
        if (id is not null)
            keys.Add($"id {id}");
        if (address is not null && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
            keys.Add(string.Create(CultureInfo.InvariantCulture, $"at {at.UtcTicks} {address}"));
        if (digest is { Length: > 0 })
            keys.Add($"digest {digest.ToUpperInvariant()}");
        return keys;
    }
}
