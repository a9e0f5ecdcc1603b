using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Fetching;

/// <summary>
/// The record of a capture as JSON, schema <c>portalrules/capture/1</c>: the record's properties in camelCase, its end in kebab-case (<c>page-budget</c>),
/// addresses as texts.
/// </summary>
/// <remarks>
/// Equal records give equal bytes: UTF-8 without a byte order mark, indented by two spaces, line feeds. Lists are written sorted and each entry once.
/// A reader takes a list that is left out for an empty one.
/// </remarks>
internal static class CaptureRecordJson
{
    /// <summary>The value of <c>schema</c>.</summary>
    public const string Schema = "portalrules/capture/1";

    /// <summary>The most bytes that are read: 64 MiB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The bytes.</returns>
    public static byte[] Write(CaptureRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(record, json);
        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads a record.</summary>
    /// <param name="bytes">What <see cref="Write(CaptureRecord)"/> wrote, or others in the same shape; a byte order mark is passed over.</param>
    /// <returns>The record; its lists sorted, each entry once.</returns>
    /// <exception cref="InvalidDataException">There are more than <see cref="MaxBytes"/> bytes, they are no JSON or no such record; the message is one sentence with every mistake and its JSON path.</exception>
    public static CaptureRecord Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"The record of the capture has {bytes.Length} bytes; at most {MaxBytes} are read."));
        return CaptureRecordJsonReader.Read(bytes);
    }

    /// <summary>Addresses in the order in which they are kept, each once.</summary>
    internal static ImmutableArray<PortalUrl> Sorted(IEnumerable<PortalUrl> urls) =>
        [.. urls.DistinctBy(u => u.Value, StringComparer.Ordinal).OrderBy(u => u.Value, StringComparer.Ordinal)];

    /// <summary>Notes in the order in which they are kept, each once.</summary>
    internal static ImmutableArray<CaptureNote> Sorted(IEnumerable<CaptureNote> notes) =>
        [.. notes.Distinct().OrderBy(n => n.Address, StringComparer.Ordinal).ThenBy(n => n.Message, StringComparer.Ordinal)];

    private static void Write(CaptureRecord record, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("start", SnapshotJsonWriter.Encodable(record.Start.Value));
        json.WriteString("startedAt", Instant(record.StartedAt));
        json.WriteString("endedAt", Instant(record.EndedAt));
        json.WriteString("end", SnapshotJsonNames.Word(record.End));
        json.WriteString("since", record.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Write("older", record.Older, json);
        Write("softNotFound", record.SoftNotFound, json);
        Write("traps", record.Traps, json);
        Write("rendered", record.Rendered, json);
        json.WriteStartArray("notes");
        foreach (var note in Sorted(record.Notes))
        {
            json.WriteStartObject();
            json.WriteString("address", SnapshotJsonWriter.Encodable(note.Address));
            json.WriteString("message", SnapshotJsonWriter.Encodable(note.Message));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(string name, ImmutableArray<PortalUrl> urls, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var url in Sorted(urls))
            json.WriteStringValue(SnapshotJsonWriter.Encodable(url.Value));
        json.WriteEndArray();
    }

    private static string Instant(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}
