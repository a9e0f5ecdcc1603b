using System.Text;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Warc;

/// <summary>What a pass over a file finds: for each address where its last answer stands, and what the file says of itself.</summary>
internal sealed class WarcIndex
{
    private const int MostAddresses = 500_000;
    private const long MostAddressCharacters = 64L * 1024 * 1024;
    private const int MostFields = 16 * 1024;
    private const int StatusLine = 16;

    private readonly Dictionary<string, WarcEntry> _entries = new(StringComparer.Ordinal);
    private long _characters;
    private string? _lastId;
    private string? _lastAddress;

    private WarcIndex()
    {
    }

    /// <summary>The addresses and their last answers.</summary>
    public IReadOnlyDictionary<string, WarcEntry> Entries => _entries;

    /// <summary>The first address of the portal in the file.</summary>
    public PortalUrl? First { get; private set; }

    /// <summary>When a capture of this program began; <see langword="null"/> for files of others.</summary>
    public DateTimeOffset? Began { get; private set; }

    /// <summary>The earliest date of a record of the portal.</summary>
    public DateTimeOffset? Earliest { get; private set; }

    /// <summary>The latest date of a record of the portal.</summary>
    public DateTimeOffset? Latest { get; private set; }

    /// <summary>Whether the file was written by this program.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>Whether any record was found.</summary>
    public bool HasRecords { get; private set; }

    /// <summary>Whether a record stands in a gzip member behind another; the pass then ended there, and nothing else holds.</summary>
    public bool IsOneMember { get; private set; }

    /// <summary>Where and why the pass ended before the file did.</summary>
    public WarcDamageException? Damage { get; private set; }

    /// <summary>Passes over a file, twice where it has revisits.</summary>
    /// <param name="reader">Stands at the beginning.</param>
    /// <param name="file">The file's name, for faults.</param>
    /// <param name="cancellationToken">Stops between records.</param>
    /// <returns>The index.</returns>
    /// <exception cref="IOException">There are more addresses than are kept.</exception>
    public static async Task<WarcIndex> BuildAsync(WarcReader reader, string file, CancellationToken cancellationToken)
    {
        var index = new WarcIndex();
        try
        {
            while (await reader.NextAsync(cancellationToken).ConfigureAwait(false) is { } header)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!reader.IsReachable)
                {
                    index.IsOneMember = true;
                    return index;
                }

                var begin = await reader.ReadContentAsync(Peek(header), cancellationToken).ConfigureAwait(false);
                await reader.FinishAsync(cancellationToken).ConfigureAwait(false);
                index.Add(header, begin, reader.Offset, file);
            }
        }
        catch (WarcDamageException damage)
        {
            index.Damage = damage;
        }

        await RevisitSearch.RunAsync(reader, index._entries.Values, cancellationToken).ConfigureAwait(false);
        return index;
    }

    private static int Peek(WarcHeader header) => header.Type switch
    {
        "warcinfo" or "metadata" => MostFields,
        "response" => StatusLine,
        _ => 0,
    };

    // "HTTP/1.1 304": without a revisit it says that the answer before it still holds.
    private static bool IsNotModified(ReadOnlySpan<byte> begin) => begin.StartsWith("HTTP/"u8) && begin.IndexOf(" 304"u8) > 0;

    private void Add(WarcHeader header, ReadOnlySpan<byte> begin, long offset, string file)
    {
        HasRecords = true;
        if (header.Type is "warcinfo")
        {
            IsOwn |= WarcFields.Parse(begin)["software"]?.StartsWith(WarcNames.Software, StringComparison.Ordinal) ?? false;
            Began ??= IsOwn ? header.Date : null;
            return;
        }

        if (AddressOf(header) is not { } url)
            return;
        switch (header.Type)
        {
            case "response" or "resource":
            case "conversion" when IsOwn:
                if (IsNotModified(begin) && _entries.ContainsKey(url.Value))
                    return;
                Answer(header, url, new WarcEntry { Record = offset }, file);
                break;
            case "revisit":
                Answer(header, url, new WarcEntry { Record = offset, Refers = RevisitKeys.Wanted(header, IsOwn) }, file);
                break;
            case "metadata" when header.Holds(WarcNames.Fields) && WarcFields.Parse(begin)[WarcNames.Fault] is not null:
                if (_lastId is not null && string.Equals(header.Reference("WARC-Concurrent-To"), _lastId, StringComparison.Ordinal) && string.Equals(_lastAddress, url.Value, StringComparison.Ordinal))
                    _entries[url.Value].Fault = offset;
                else
                    Answer(header, url, new WarcEntry { Fault = offset }, file);
                break;
        }
    }

    private void Answer(WarcHeader header, PortalUrl url, WarcEntry entry, string file)
    {
        if (!_entries.ContainsKey(url.Value))
        {
            _characters += url.Value.Length;
            if (_entries.Count == MostAddresses || _characters > MostAddressCharacters)
                throw new IOException(FormattableString.Invariant($"{file} holds more than {MostAddresses} addresses, or more than {MostAddressCharacters} characters of addresses."));
        }

        _entries[url.Value] = entry;
        (_lastId, _lastAddress) = (header.RecordId, url.Value);
        if (url.Host.Length == 0)
            return;
        First ??= url;
        if (header.Date is not { } date)
            return;
        Earliest = Earliest < date ? Earliest : date;
        Latest = Latest > date ? Latest : date;
    }

    private static PortalUrl? AddressOf(WarcHeader header) =>
        PortalUrl.TryParse(header.TargetUri, out var url) && (url.Scheme is "http" or "https" || (header.Type is "resource" && url.Value.StartsWith(WarcNames.OwnAddresses, StringComparison.Ordinal))) ? url : null;
}
