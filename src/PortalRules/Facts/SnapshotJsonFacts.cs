using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

/// <summary>Reads the facts of snapshot JSON by the catalogue of fields.</summary>
internal sealed class SnapshotJsonFacts(SnapshotJsonErrors errors)
{
    private readonly Dictionary<FactKind, Dictionary<string, FactField>> _fields = [];

    public static IEnumerable<(JsonElement Item, string Path)> ItemsOf(JsonElement array, string path) =>
        array.EnumerateArray().Select((item, i) => (item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")));

    /// <summary>The facts of an array; those with mistakes are left out.</summary>
    public List<object> ReadAll(FactKind kind, JsonElement array, string path) =>
        errors.IsArray(array, path) ? [.. ItemsOf(array, path).Select(i => Read(kind, i.Item, i.Path)).OfType<object>()] : [];

    /// <summary>A fact, or <see langword="null"/> with its mistakes.</summary>
    public object? Read(FactKind kind, JsonElement element, string path)
    {
        if (!errors.IsObject(element, path))
            return null;
        var before = errors.Count;
        var fields = FieldsOf(kind);
        var unknown = element.TryGetProperty(SnapshotJsonNames.Unknown, out var u) ? Unknown(u, fields, $"{path}.{SnapshotJsonNames.Unknown}") : [];
        var witnesses = element.TryGetProperty(SnapshotJsonNames.Witness, out var w) ? Witnesses(w, fields, $"{path}.{SnapshotJsonNames.Witness}") : [];
        var values = unknown.ToDictionary(e => e.Key.Name, e => FieldValue.Unknown(e.Value.Reason), StringComparer.Ordinal);
        SourceLocation? at = null;
        foreach (var property in element.EnumerateObject())
        {
            var where = $"{path}.{property.Name}";
            if (property.Name is SnapshotJsonNames.At)
                at = Location(property.Value, where);
            else if (fields.TryGetValue(property.Name, out var field))
                AddValue(values, kind, field, property.Value, witnesses.GetValueOrDefault(field), where);
            else if (property.Name is not (SnapshotJsonNames.Unknown or SnapshotJsonNames.Witness))
                errors.AddUnknown(where, "field", property.Name, fields.Keys.Concat([SnapshotJsonNames.Unknown, SnapshotJsonNames.Witness, SnapshotJsonNames.At]));
        }

        // Who leaves out what only some captures yield did not look: that is not "none".
        foreach (var field in fields.Values.Where(f => f is { Part: not null, MayBeUnknown: true }))
            values.TryAdd(field.Name, FieldValue.Unknown(UnknownReason.NotCaptured));

        ImmutableArray<Doubt> doubts =
            [.. SnapshotJsonNames.Captured(kind).Where(f => unknown.TryGetValue(f, out var d) && d.Candidates.Length > 0).Select(f => new Doubt(f.Name, unknown[f].Candidates))];
        return errors.Count == before ? kind.Create(new FactBag(values, kind) { At = at, Doubts = doubts }) : null;
    }

    private void AddValue(Dictionary<string, FieldValue> values, FactKind kind, FactField field, JsonElement value, Witness witness, string path)
    {
        if (values.ContainsKey(field.Name))
        {
            errors.Add(path, "is named in \"unknown\" too; a field is known or unknown.");
            return;
        }

        var read = field.Type switch
        {
            FieldType.Number => errors.Number(value, path) is { } number ? (decimal)number : null,
            FieldType.Flag => errors.Flag(value, path),
            FieldType.Share => errors.Share(value, path),
            FieldType.Collection => List(field, value, path),
            FieldType.Dictionary => Dictionary(value, path),
            FieldType.Node => value.ValueKind is JsonValueKind.Null ? null : Read(field.Of!(), value, path),
            _ => Scalar(kind, field, errors.Text(value, path), path),
        };
        values[field.Name] = FieldValue.Of(read, witness);
    }

    private FactList? List(FactField field, JsonElement value, string path)
    {
        if (field.Of is { } of)
            return new FactList(of(), [.. ReadAll(of(), value, path)]);
        return errors.IsArray(value, path) ? new FactList(null, [.. ItemsOf(value, path).Select(i => (object)Item(i.Item, i.Path))]) : null;
    }

    private ImmutableSortedDictionary<string, string>? Dictionary(JsonElement value, string path)
    {
        if (!errors.IsObject(value, path))
            return null;
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in value.EnumerateObject())
        {
            if (!texts.TryAdd(property.Name, Item(property.Value, $"{path}.{property.Name}")))
                errors.Add($"{path}.{property.Name}", "stands twice; keys ignore case.");
        }

        return texts.ToImmutable();
    }

    private string Item(JsonElement item, string path)
    {
        if (item.ValueKind is JsonValueKind.Null)
            errors.Add(path, "must be a text, not null.");
        return errors.Text(item, path) ?? "";
    }

    private object? Scalar(FactKind kind, FactField field, string? text, string path)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        switch (field.Type)
        {
            case FieldType.Date:
                if (PortalDate.TryParse(text, out var date))
                    return date;
                errors.Add(path, $"\"{text}\" is not a date such as 2023-03-31, 2023-03 or 2023-03-31T17:00:00+07:00.");
                return null;
            case FieldType.Url:
                if (PortalUrl.TryParse(text, out var url))
                    return url;
                errors.Add(path, $"\"{text}\" is not an absolute address.");
                return null;
            case FieldType.Word when !field.Words.Contains(text, StringComparer.Ordinal):
                errors.Add(path, $"\"{text}\" is not one of {string.Join(", ", field.Words)}.");
                return null;
            default:
                if (kind == FactKinds.Portal && field.Name is "url" or "source" && !PortalUrl.TryParse(text, out _))
                    errors.Add(path, $"\"{text}\" is not an absolute address.");
                return text;
        }
    }

    private Dictionary<FactField, (UnknownReason Reason, ImmutableArray<string> Candidates)> Unknown(JsonElement element, Dictionary<string, FactField> fields, string path)
    {
        var unknown = new Dictionary<FactField, (UnknownReason, ImmutableArray<string>)>();
        foreach (var (field, value, where) in FieldEntries(element, fields, path))
        {
            if (!field.MayBeUnknown)
                errors.Add(where, "is never unknown; write its value or leave it out.");
            else if (errors.IsObject(value, where))
                unknown[field] = (Reason(value, where), Candidates(value, where));
        }

        return unknown;
    }

    private UnknownReason Reason(JsonElement entry, string path)
    {
        foreach (var property in entry.EnumerateObject().Where(p => p.Name is not ("reason" or "candidates")))
            errors.AddUnknown($"{path}.{property.Name}", "key", property.Name, ["reason", "candidates"]);
        if (!entry.TryGetProperty("reason", out var value) || errors.Text(value, $"{path}.reason") is not { } word)
            return UnknownReason.Unspecified;
        if (!SnapshotJsonNames.Reasons.TryGetValue(word, out var reason))
            errors.AddUnknown($"{path}.reason", "reason", word, SnapshotJsonNames.Reasons.Keys);
        return reason;
    }

    private ImmutableArray<string> Candidates(JsonElement entry, string path)
    {
        if (!entry.TryGetProperty("candidates", out var array) || !errors.IsArray(array, $"{path}.candidates"))
            return [];
        if (array.GetArrayLength() > SnapshotJsonReader.MaxCandidates)
            errors.Add($"{path}.candidates", string.Create(CultureInfo.InvariantCulture, $"has {array.GetArrayLength()} entries; at most {SnapshotJsonReader.MaxCandidates} are kept."));
        return [.. ItemsOf(array, $"{path}.candidates").Select(i => Item(i.Item, i.Path))];
    }

    private Dictionary<FactField, Witness> Witnesses(JsonElement element, Dictionary<string, FactField> fields, string path)
    {
        var witnesses = new Dictionary<FactField, Witness>();
        foreach (var (field, value, where) in FieldEntries(element, fields, path))
        {
            if (errors.Text(value, where) is not { } word)
                continue;
            if (SnapshotJsonNames.Witnesses.TryGetValue(word, out var witness))
                witnesses[field] = witness;
            else
                errors.AddUnknown(where, "witness", word, SnapshotJsonNames.Witnesses.Keys);
        }

        return witnesses;
    }

    private IEnumerable<(FactField Field, JsonElement Value, string Path)> FieldEntries(JsonElement element, Dictionary<string, FactField> fields, string path)
    {
        if (!errors.IsObject(element, path))
            yield break;
        foreach (var property in element.EnumerateObject())
        {
            if (fields.TryGetValue(property.Name, out var field))
                yield return (field, property.Value, $"{path}.{property.Name}");
            else
                errors.AddUnknown($"{path}.{property.Name}", "field", property.Name, fields.Keys);
        }
    }

    private SourceLocation? Location(JsonElement element, string path)
    {
        if (element.ValueKind is JsonValueKind.Null || !errors.IsObject(element, path))
            return null;
        var location = new SourceLocation("");
        foreach (var property in element.EnumerateObject())
        {
            var where = $"{path}.{property.Name}";
            location = property.Name switch
            {
                "page" => location with { Page = errors.Text(property.Value, where) ?? "" },
                "selector" => location with { Selector = errors.Text(property.Value, where) },
                "line" => location with { Line = errors.Number(property.Value, where) ?? 0 },
                "column" => location with { Column = errors.Number(property.Value, where) ?? 0 },
                _ => Misplaced(location, property.Name, where),
            };
        }

        return location;
    }

    private SourceLocation Misplaced(SourceLocation location, string name, string path)
    {
        errors.AddUnknown(path, "key", name, ["page", "selector", "line", "column"]);
        return location;
    }

    private Dictionary<string, FactField> FieldsOf(FactKind kind)
    {
        if (!_fields.TryGetValue(kind, out var fields))
            _fields[kind] = fields = SnapshotJsonNames.Captured(kind).ToDictionary(f => SnapshotJsonNames.Of(f), StringComparer.Ordinal);
        return fields;
    }
}
