using System.Globalization;
using System.Text.Json;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

/// <summary>Reads snapshot JSON: the frame. Facts are read by <see cref="SnapshotJsonFacts"/>.</summary>
internal sealed class SnapshotJsonReader
{
    public const int MaxDepth = 200;
    public const int MaxCandidates = 3;

    private static readonly string[] FrameKeys = ["schema", "portal", "capturedAt", "completeness", "notes"];
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    private readonly JsonElement _root;
    private readonly FactCatalogue _catalogue;
    private readonly SnapshotJsonErrors _errors = new();
    private readonly SnapshotJsonFacts _facts;

    private SnapshotJsonReader(JsonElement root, FactCatalogue catalogue)
    {
        _root = root;
        _catalogue = catalogue;
        _facts = new SnapshotJsonFacts(_errors);
    }

    public static async Task<PortalSnapshot> ReadAsync(Stream stream, FactCatalogue catalogue, long maxBytes, CancellationToken cancellationToken)
    {
        using var content = await ContentAsync(stream, maxBytes, cancellationToken).ConfigureAwait(false);
        try
        {
            using var document = JsonDocument.Parse(content.GetBuffer().AsMemory(0, (int)content.Length), Options);
            return new SnapshotJsonReader(document.RootElement, catalogue).Snapshot();
        }
        catch (JsonException e)
        {
            throw new InvalidDataException(FormattableString.Invariant($"The snapshot is not JSON: {e.Message}"), e);
        }
        catch (InvalidOperationException e)
        {
            // A key with half of a surrogate pair.
            throw new InvalidDataException($"The snapshot is not JSON: {e.Message}", e);
        }
    }

    private static async Task<MemoryStream> ContentAsync(Stream stream, long maxBytes, CancellationToken cancellationToken)
    {
        var content = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (content.Length + read > maxBytes)
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"The snapshot has more than {maxBytes} bytes, the most that are read."));
            content.Write(buffer, 0, read);
        }

        SkipByteOrderMark(content);
        return content;
    }

    private static void SkipByteOrderMark(MemoryStream content)
    {
        var bytes = content.GetBuffer();
        if (content.Length < 3 || bytes[0] != 0xEF || bytes[1] != 0xBB || bytes[2] != 0xBF)
            return;
        bytes[0] = bytes[1] = bytes[2] = (byte)' ';
    }

    private PortalSnapshot Snapshot()
    {
        if (!_errors.IsObject(_root, "$"))
            _errors.ThrowIfAny();
        CheckSchema();
        _errors.ThrowIfAny();
        var known = FrameKeys.Concat(_catalogue.StoredKinds.Select(k => SnapshotJsonNames.Camel(k.Name))).ToList();
        foreach (var property in _root.EnumerateObject().Where(p => !known.Contains(p.Name, StringComparer.Ordinal)))
            _errors.AddUnknown($"$.{property.Name}", "key", property.Name, known);
        var snapshot = PortalSnapshot.For(Portal()).TakenAt(CapturedAt()).WithNotes(Notes());
        var completeness = CompletenessByKind();
        foreach (var kind in _catalogue.StoredKinds)
            snapshot = PutKind(snapshot, kind, completeness);
        _errors.ThrowIfAny();
        return snapshot;
    }

    private void CheckSchema()
    {
        if (!_root.TryGetProperty("schema", out var schema))
            _errors.Add("$.schema", $"is missing; this version reads \"{SnapshotJson.Schema}\".");
        else if (schema.ValueKind is not JsonValueKind.String || !schema.ValueEquals(SnapshotJson.Schema))
            _errors.Add("$.schema", $"is {SnapshotJsonErrors.Form(schema)}; this version reads \"{SnapshotJson.Schema}\".");
    }

    private Portal Portal() =>
        _root.TryGetProperty("portal", out var portal) && _facts.Read(FactKinds.Portal, portal, "$.portal") is Portal read ? read : new Portal();

    private DateTimeOffset? CapturedAt()
    {
        if (!_root.TryGetProperty("capturedAt", out var value) || _errors.Text(value, "$.capturedAt") is not { } text)
            return null;
        if (IsoInstant.TryParse(text, out var instant))
            return instant;
        _errors.Add("$.capturedAt", $"\"{text}\" is not a time such as 2023-03-31T17:00:00+07:00.");
        return null;
    }

    private List<CaptureNote> Notes()
    {
        var notes = new List<CaptureNote>();
        if (!_root.TryGetProperty("notes", out var array) || !_errors.IsArray(array, "$.notes"))
            return notes;
        foreach (var (item, path) in SnapshotJsonFacts.ItemsOf(array, "$.notes"))
        {
            if (!_errors.IsObject(item, path))
                continue;
            var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
            foreach (var property in item.EnumerateObject())
            {
                if (property.Name is "address" or "message")
                    texts[property.Name] = _errors.Text(property.Value, $"{path}.{property.Name}");
                else
                    _errors.AddUnknown($"{path}.{property.Name}", "key", property.Name, ["address", "message"]);
            }

            notes.Add(new CaptureNote(texts.GetValueOrDefault("address") ?? "", texts.GetValueOrDefault("message") ?? ""));
        }

        return notes;
    }

    private Dictionary<string, Completeness> CompletenessByKind()
    {
        var byKind = new Dictionary<string, Completeness>(StringComparer.Ordinal);
        if (!_root.TryGetProperty("completeness", out var entries) || !_errors.IsObject(entries, "$.completeness"))
            return byKind;
        var known = _catalogue.StoredKinds.Select(k => SnapshotJsonNames.Camel(k.Name)).ToList();
        foreach (var entry in entries.EnumerateObject())
        {
            var path = $"$.completeness.{entry.Name}";
            if (!known.Contains(entry.Name, StringComparer.Ordinal))
                _errors.AddUnknown(path, "kind of fact", entry.Name, known);
            else if (!_root.TryGetProperty(entry.Name, out _))
                _errors.Add(path, $"the snapshot has no \"{entry.Name}\".");
            else if (_errors.IsObject(entry.Value, path))
                byKind[entry.Name] = CompletenessOf(entry.Value, path);
        }

        return byKind;
    }

    private Completeness CompletenessOf(JsonElement entry, string path)
    {
        var (complete, since, note) = (false, (DateOnly?)null, (string?)null);
        foreach (var property in entry.EnumerateObject())
        {
            var at = $"{path}.{property.Name}";
            switch (property.Name)
            {
                case "complete":
                    complete = _errors.Flag(property.Value, at) ?? false;
                    break;
                case "since":
                    since = Day(property.Value, at);
                    break;
                case "note":
                    note = _errors.Text(property.Value, at);
                    break;
                default:
                    _errors.AddUnknown(at, "key", property.Name, ["complete", "since", "note"]);
                    break;
            }
        }

        return new Completeness(complete, since, note);
    }

    private DateOnly? Day(JsonElement value, string path)
    {
        if (_errors.Text(value, path) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        _errors.Add(path, $"\"{text}\" is not a day such as 2023-03-31.");
        return null;
    }

    private PortalSnapshot PutKind(PortalSnapshot snapshot, FactKind kind, Dictionary<string, Completeness> completeness)
    {
        var name = SnapshotJsonNames.Camel(kind.Name);
        if (!_root.TryGetProperty(name, out var value))
            return snapshot;
        var facts = kind.IsSingle ? Single(kind, value, $"$.{name}") : _facts.ReadAll(kind, value, $"$.{name}");
        return kind.Put(snapshot, facts, completeness.GetValueOrDefault(name) ?? Completeness.Incomplete("the snapshot does not say how completely they were captured"));
    }

    private List<object> Single(FactKind kind, JsonElement value, string path) =>
        value.ValueKind is not JsonValueKind.Null && _facts.Read(kind, value, path) is { } fact ? [fact] : [];
}
