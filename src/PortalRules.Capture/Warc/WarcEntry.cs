namespace PortalRules.Capture.Warc;

/// <summary>Where the last answer of an address stands in a file.</summary>
internal sealed class WarcEntry
{
    /// <summary>The offset of the response, resource or revisit record; -1 where no answer came.</summary>
    public long Record { get; init; } = -1;

    /// <summary>The offset of the metadata record that says what went wrong; -1 where nothing did.</summary>
    public long Fault { get; set; } = -1;

    /// <summary>What a revisit names as the record that holds its content, the surest first; empty for other records.</summary>
    public IReadOnlyList<string> Refers { get; init; } = [];

    /// <summary>The offset of the record that holds the content of a revisit; -1 where the file has none.</summary>
    public long Referred { get; set; } = -1;
}
