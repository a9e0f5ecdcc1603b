using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

/// <summary>Writes snapshot JSON from the catalogue of fields.</summary>
internal sealed class SnapshotJsonWriter(Utf8JsonWriter json, FactCatalogue catalogue)
{
    private const int FlushAt = 64 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = SnapshotJsonReader.MaxDepth,
    };

    // Escapes what could end a script element; the writer's own options do not look at keys that are encoded already.
    private static readonly JavaScriptEncoder Keys = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static async Task WriteAsync(PortalSnapshot snapshot, FactCatalogue catalogue, Stream stream, CancellationToken cancellationToken)
    {
        var json = new Utf8JsonWriter(stream, Options);
        await using (json.ConfigureAwait(false))
        {
            await new SnapshotJsonWriter(json, catalogue).WriteAsync(snapshot, cancellationToken).ConfigureAwait(false);
            await json.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        await stream.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteAsync(PortalSnapshot snapshot, CancellationToken cancellationToken)
    {
        json.WriteStartObject();
        json.WriteString("schema", SnapshotJson.Schema);
        json.WritePropertyName(FactKinds.Portal.Name);
        WriteFact(FactKinds.Portal, snapshot.Portal);
        json.WritePropertyName("capturedAt");
        WriteText(snapshot.CapturedAt?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));
        WriteCompleteness(snapshot);
        WriteNotes(snapshot);
        foreach (var kind in catalogue.StoredKinds.Where(k => snapshot.TryGetCompleteness(k, out _)))
            await WriteKindAsync(kind, snapshot, cancellationToken).ConfigureAwait(false);
        json.WriteEndObject();
    }

    private void WriteCompleteness(PortalSnapshot snapshot)
    {
        json.WriteStartObject("completeness");
        foreach (var kind in catalogue.StoredKinds)
        {
            if (!snapshot.TryGetCompleteness(kind, out var completeness))
                continue;
            json.WriteStartObject(SnapshotJsonNames.Camel(kind.Name));
            json.WriteBoolean("complete", completeness.IsComplete);
            json.WritePropertyName("since");
            WriteText(completeness.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WritePropertyName("note");
            WriteText(completeness.Note);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteNotes(PortalSnapshot snapshot)
    {
        json.WriteStartArray("notes");
        foreach (var note in snapshot.Notes)
        {
            json.WriteStartObject();
            json.WritePropertyName("address");
            WriteText(note.Address);
            json.WritePropertyName("message");
            WriteText(note.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private async Task WriteKindAsync(FactKind kind, PortalSnapshot snapshot, CancellationToken cancellationToken)
    {
        json.WritePropertyName(SnapshotJsonNames.Camel(kind.Name));
        var facts = kind.FactsIn(snapshot);
        if (kind.IsSingle)
        {
            if (facts.Length == 0)
                json.WriteNullValue();
            else
                WriteFact(kind, facts[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var fact in facts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteFact(kind, fact);
            if (json.BytesPending > FlushAt)
                await json.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        json.WriteEndArray();
    }

    private void WriteFact(FactKind kind, object fact)
    {
        json.WriteStartObject();
        var unknown = new List<(FactField Field, FieldValue Value)>();
        var witnessed = new List<(FactField Field, FieldValue Value)>();
        foreach (var field in SnapshotJsonNames.Captured(kind))
        {
            // Only derived fields look at the context.
            var value = field.Read(fact, null!);
            if (value.IsUnknown)
            {
                unknown.Add((field, value));
                continue;
            }

            json.WritePropertyName(SnapshotJsonNames.Of(field));
            WriteValue(field, value.Value);
            if (value.Witness != Witness.Given)
                witnessed.Add((field, value));
        }

        WriteUnknown(unknown, fact);
        if (witnessed.Count > 0)
        {
            json.WriteStartObject(SnapshotJsonNames.Witness);
            foreach (var (field, value) in witnessed)
                json.WriteString(SnapshotJsonNames.Of(field), SnapshotJsonNames.Word(value.Witness));
            json.WriteEndObject();
        }

        WriteLocation(kind.LocationOf(fact));
        json.WriteEndObject();
    }

    private void WriteUnknown(List<(FactField Field, FieldValue Value)> unknown, object fact)
    {
        if (unknown.Count == 0)
            return;
        json.WriteStartObject(SnapshotJsonNames.Unknown);
        foreach (var (field, value) in unknown)
        {
            json.WriteStartObject(SnapshotJsonNames.Of(field));
            json.WriteString("reason", SnapshotJsonNames.Word(value.Reason));
            json.WriteStartArray("candidates");
            var doubt = (fact as Fact)?.Doubts.FirstOrDefault(d => string.Equals(d.Field, field.Name, StringComparison.Ordinal));
            foreach (var candidate in doubt?.Candidates.Take(SnapshotJsonReader.MaxCandidates) ?? [])
                WriteText(candidate);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteLocation(SourceLocation? location)
    {
        if (location is null)
            return;
        json.WriteStartObject(SnapshotJsonNames.At);
        json.WritePropertyName("page");
        WriteText(location.Page);
        json.WritePropertyName("selector");
        WriteText(location.Selector);
        json.WriteNumber("line", location.Line);
        json.WriteNumber("column", location.Column);
        json.WriteEndObject();
    }

    private void WriteValue(FactField field, object? value)
    {
        switch (value)
        {
            // The division takes the zeros at the end away: 0.90 and 0.9 are one number.
            case decimal number:
                json.WriteNumberValue(number / 1.0000000000000000000000000000m);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case FactList list:
                WriteList(list);
                break;
            case ImmutableSortedDictionary<string, string> texts:
                WriteDictionary(texts);
                break;
            case not null when field is { Type: FieldType.Node, Of: { } kind }:
                WriteFact(kind(), value);
                break;
            case null or string or PortalDate or PortalUrl:
                WriteText(value?.ToString());
                break;
            default:
                throw new InvalidOperationException($"A field holds a {value.GetType().Name}, for which snapshot JSON has no form.");
        }
    }

    private void WriteDictionary(ImmutableSortedDictionary<string, string> texts)
    {
        json.WriteStartObject();
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, text) in texts)
        {
            // Two broken keys may become the same one.
            if (!written.Add(Encodable(key)))
                continue;
            json.WritePropertyName(JsonEncodedText.Encode(Encodable(key), Keys));
            WriteText(text);
        }

        json.WriteEndObject();
    }

    private void WriteList(FactList list)
    {
        json.WriteStartArray();
        foreach (var item in list.Items)
        {
            if (list.Kind is null)
                WriteText((string)item);
            else
                WriteFact(list.Kind, item);
        }

        json.WriteEndArray();
    }

    // Vietnamese stays readable; what could end a script element does not stand as such.
    private void WriteText(string? text)
    {
        if (text is null)
            json.WriteNullValue();
        else if (text.AsSpan().IndexOfAny('<', '>', '&') < 0)
            json.WriteStringValue(Encodable(text));
        else
            json.WriteRawValue(Escaped(Encodable(text)), skipInputValidation: true);
    }

    // Half of a surrogate pair, as a page may hold, becomes the replacement character.
    internal static string Encodable(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

    private static string Escaped(string text)
    {
        var encoded = JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value
            .Replace("<", @"\u003C", StringComparison.Ordinal)
            .Replace(">", @"\u003E", StringComparison.Ordinal)
            .Replace("&", @"\u0026", StringComparison.Ordinal);
        return $"\"{encoded}\"";
    }
}
