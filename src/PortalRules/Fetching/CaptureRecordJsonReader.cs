using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PortalRules.Facts;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Fetching;

/// <summary>Reads the record of a capture and collects its mistakes.</summary>
internal sealed class CaptureRecordJsonReader
{
    private const int MaxListed = 20;

    private static readonly string[] Keys = ["schema", "start", "startedAt", "endedAt", "end", "since", "older", "softNotFound", "traps", "rendered", "notes"];
    private static readonly Dictionary<string, CaptureEnd> Ends = Enum.GetValues<CaptureEnd>().ToDictionary(SnapshotJsonNames.Word, StringComparer.Ordinal);
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    private readonly JsonElement _root;
    private readonly List<string> _mistakes = [];

    private CaptureRecordJsonReader(JsonElement root) => _root = root;

    public static CaptureRecord Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        try
        {
            using var document = JsonDocument.Parse(bytes, Options);
            return new CaptureRecordJsonReader(document.RootElement).Read();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half of a surrogate pair.
            throw new InvalidDataException($"The record of the capture is not JSON: {e.Message}", e);
        }
    }

    private CaptureRecord Read()
    {
        if (_root.ValueKind is not JsonValueKind.Object)
            _mistakes.Add($"$ must be an object, not {SnapshotJsonErrors.Form(_root)}");
        else if (!_root.TryGetProperty("schema", out var schema))
            _mistakes.Add($"$.schema is missing; this version reads \"{CaptureRecordJson.Schema}\"");
        else if (schema.ValueKind is not JsonValueKind.String || !schema.ValueEquals(CaptureRecordJson.Schema))
            _mistakes.Add($"$.schema is {SnapshotJsonErrors.Form(schema)}; this version reads \"{CaptureRecordJson.Schema}\"");
        ThrowIfAny();
        foreach (var property in _root.EnumerateObject().Where(p => !Keys.Contains(p.Name, StringComparer.Ordinal)))
            _mistakes.Add($"$.{property.Name} is an unknown key{(YamlErrors.Nearest(property.Name, Keys) is { } nearest ? $", did you mean \"{nearest}\"?" : "")}");
        var start = Required("start", "an absolute address such as https://xa.huyen.tinh.gov.vn/", text => PortalUrl.TryParse(text, out var url) ? url : null);
        var startedAt = Required("startedAt", "a time such as 2026-11-21T17:00:00+07:00", InstantOf);
        var endedAt = Required("endedAt", "a time such as 2026-11-21T17:00:00+07:00", InstantOf);
        var end = Required("end", $"one of {string.Join(", ", Ends.Keys)}", text => Ends.TryGetValue(text, out var known) ? known : (CaptureEnd?)null);
        var (since, older, notFound, traps, rendered, notes) = (Since(), Addresses("older"), Addresses("softNotFound"), Addresses("traps"), Addresses("rendered"), Notes());
        ThrowIfAny();
        return new CaptureRecord
        {
            Start = start!,
            StartedAt = startedAt!.Value,
            EndedAt = endedAt!.Value,
            End = end!.Value,
            Since = since,
            Older = older,
            SoftNotFound = notFound,
            Traps = traps,
            Rendered = rendered,
            Notes = notes,
        };
    }

    private static DateTimeOffset? InstantOf(string text) => IsoInstant.TryParse(text, out var instant) ? instant : null;

    private DateOnly? Since()
    {
        if (!_root.TryGetProperty("since", out var value) || value.ValueKind is JsonValueKind.Null)
            return null;
        return Text(value) is { } text && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Wrong<DateOnly?>(value, "$.since", "a day such as 2026-10-01");
    }

    private T? Required<T>(string key, string expected, Func<string, T?> read)
    {
        if (!_root.TryGetProperty(key, out var value))
        {
            _mistakes.Add($"$.{key} is missing; write {expected}");
            return default;
        }

        return Text(value) is { } text && read(text) is { } known ? known : Wrong<T>(value, $"$.{key}", expected);
    }

    private ImmutableArray<PortalUrl> Addresses(string key) => CaptureRecordJson.Sorted(Items(key, (item, path) =>
        Text(item) is { } text && PortalUrl.TryParse(text, out var url) ? url : Wrong<PortalUrl>(item, path, "an absolute address")));

    private ImmutableArray<CaptureNote> Notes() => CaptureRecordJson.Sorted(Items("notes", (item, path) =>
        item.ValueKind is JsonValueKind.Object && item.EnumerateObject().All(p => p.Name is "address" or "message")
            && item.TryGetProperty("address", out var address) && Text(address) is { } where && item.TryGetProperty("message", out var message) && Text(message) is { } what
            ? new CaptureNote(where, what)
            : Wrong<CaptureNote>(item, path, "an object of two texts, address and message")));

    private List<T> Items<T>(string key, Func<JsonElement, string, T?> read)
        where T : class
    {
        var items = new List<T>();
        if (!_root.TryGetProperty(key, out var array))
            return items;
        if (array.ValueKind is not JsonValueKind.Array)
        {
            Wrong<T>(array, $"$.{key}", "an array");
            return items;
        }

        foreach (var (item, index) in array.EnumerateArray().Select((item, index) => (item, index)))
        {
            if (read(item, string.Create(CultureInfo.InvariantCulture, $"$.{key}[{index}]")) is { } known)
                items.Add(known);
        }

        return items;
    }

    private static string? Text(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private T? Wrong<T>(JsonElement value, string path, string expected)
    {
        _mistakes.Add($"{path} is {SnapshotJsonErrors.Form(value)}; write {expected}");
        return default;
    }

    private void ThrowIfAny()
    {
        if (_mistakes.Count == 0)
            return;
        var more = _mistakes.Count > MaxListed ? string.Create(CultureInfo.InvariantCulture, $"; and {_mistakes.Count - MaxListed} more") : "";
        throw new InvalidDataException($"The record of the capture cannot be read: {string.Join("; ", _mistakes.Take(MaxListed))}{more}.");
    }
}
