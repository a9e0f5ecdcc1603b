using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Text;

namespace PortalRules.Reporting.Json;

/// <summary>How the values that several formats share are written.</summary>
internal static class JsonTexts
{
    /// <summary><c>{ vi, en }</c>, or null.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        json.WritePropertyName(name);
        if (text is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("vi", text.Vi);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    public static void WriteDate(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day is { } given ? MachineWords.Of(given) : null);

    public static void WriteSpan(this Utf8JsonWriter json, string name, DateSpan? span)
    {
        if (span is not { } days)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteDate("from", days.First);
        json.WriteDate("to", days.Last);
        json.WriteEndObject();
    }

    public static void WriteNumber(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } given)
            json.WriteNumber(name, given);
        else
            json.WriteNull(name);
    }

    public static void WriteInstant(this Utf8JsonWriter json, string name, DateTimeOffset? instant) =>
        json.WriteString(name, instant is { } given ? MachineWords.Of(given) : null);

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>An object in a list.</summary>
    public static void WriteItem(this Utf8JsonWriter json, Action<Utf8JsonWriter> write)
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }

    public static void WriteObject(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
