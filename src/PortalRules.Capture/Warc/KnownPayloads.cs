using System.Collections.Concurrent;
using PortalRules.Capture.Http;

namespace PortalRules.Capture.Warc;

/// <summary>What a file holds already, so that the same content under another address is kept once. Thread-safe.</summary>
internal sealed class KnownPayloads
{
    // Less is not worth a reference; more entries are not worth their memory.
    private const int LeastBytes = 1024;
    private const int MostEntries = 100_000;

    private readonly ConcurrentDictionary<string, Payload> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _takenOver = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The record that holds the content of an exchange; <see langword="null"/> where there is none, or where the exchange is no whole page.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="digest">The digest of its content.</param>
    public Payload? Find(WebExchange exchange, string digest) => IsWorthwhile(exchange) ? _known.GetValueOrDefault(digest) : null;

    /// <summary>Whether a record of an earlier capture was taken over into the file already.</summary>
    /// <param name="id">Its id.</param>
    public bool Holds(string id) => _takenOver.ContainsKey(id);

    /// <summary>Takes note of the answer of an exchange once it stands in the file.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="records">Its records.</param>
    public void Add(WebExchange exchange, IReadOnlyList<NewRecord> records)
    {
        if (exchange.Confirmed is not null)
        {
            foreach (var answer in records.Where(r => r.Type is "response"))
                _takenOver[answer.Id] = true;
        }

        if (!IsWorthwhile(exchange) || Volatile.Read(ref _count) >= MostEntries)
            return;
        foreach (var answer in records.Where(r => r.Type is "response"))
        {
            if (answer.PayloadDigest is { } digest && _known.TryAdd(digest, new Payload(answer.Id, exchange.Url.Value, answer.Date)))
                Interlocked.Increment(ref _count);
        }
    }

    private static bool IsWorthwhile(WebExchange exchange) => exchange is { Fault: null, Status: 200, Content.Length: >= LeastBytes };
}
