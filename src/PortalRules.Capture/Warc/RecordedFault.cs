using PortalRules.Capture.Http;
using PortalRules.Text;

namespace PortalRules.Capture.Warc;

/// <summary>The fault of an exchange as the fields of a metadata record, and as <c>WARC-Truncated</c>.</summary>
internal static class RecordedFault
{
    /// <summary>Writes a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <returns>The content of a metadata record.</returns>
    public static byte[] Write(WebFault fault)
    {
        var fields = new List<KeyValuePair<string, string>> { new(WarcNames.Fault, Word(fault.Kind)), new(WarcNames.FaultVi, fault.Sentence.Vi) };
        if (fault.Sentence.En is { } english)
            fields.Add(new(WarcNames.FaultEn, english));
        return WarcFields.Write(fields);
    }

    /// <summary>Reads a fault.</summary>
    /// <param name="content">The content of a metadata record.</param>
    /// <returns>The fault; <see langword="null"/> where there is none.</returns>
    public static WebFault? Parse(ReadOnlySpan<byte> content)
    {
        var fields = WarcFields.Parse(content);
        if (fields[WarcNames.Fault] is not { } word)
            return null;
        var kind = Enum.GetValues<WebFaultKind>().Where(k => string.Equals(Word(k), word, StringComparison.Ordinal)).FirstOrDefault(WebFaultKind.Malformed);
        return new WebFault(kind, new LocalizedText(fields[WarcNames.FaultVi] ?? "không có trả lời nguyên vẹn.", fields[WarcNames.FaultEn]));
    }

    /// <summary>What <c>WARC-Truncated</c> says of an answer; <see langword="null"/> where it came whole.</summary>
    /// <param name="fault">The fault of the exchange.</param>
    public static string? Truncated(WebFault? fault) => fault?.Kind switch
    {
        null => null,
        WebFaultKind.Length => "length",
        WebFaultKind.Time => "time",
        WebFaultKind.Disconnect => "disconnect",
        _ => "unspecified",
    };

    /// <summary>The fault that another program's <c>WARC-Truncated</c> tells of.</summary>
    /// <param name="reason">The value of the field.</param>
    public static WebFault OfTruncated(string reason)
    {
        var kind = reason switch { "length" => WebFaultKind.Length, "time" => WebFaultKind.Time, _ => WebFaultKind.Disconnect };
        return new WebFault(kind, new LocalizedText($"nội dung trong tệp WARC không trọn vẹn (WARC-Truncated: {reason}).", $"the content in the WARC file is not whole (WARC-Truncated: {reason})."));
    }

    private static string Word(WebFaultKind kind) => kind.ToString().ToLowerInvariant();
}
