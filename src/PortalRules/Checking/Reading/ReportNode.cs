using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PortalRules.Text;

namespace PortalRules.Checking.Reading;

/// <summary>A value of a report in JSON with its path. What is not of the expected form ends the reading with one sentence that names the path.</summary>
internal readonly struct ReportNode(JsonElement element, string path)
{
    public string Path { get; } = path;

    public bool IsNull => element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    /// <summary>The value of a key; a key that is not there counts as <c>null</c>.</summary>
    public ReportNode this[string key]
    {
        get
        {
            Demand(JsonValueKind.Object, "an object");
            return new ReportNode(element.TryGetProperty(key, out var value) ? value : default, $"{Path}.{key}");
        }
    }

    /// <summary>The keys with their values, in the order of the file.</summary>
    public IEnumerable<(string Key, ReportNode Value)> Entries()
    {
        Demand(JsonValueKind.Object, "an object");
        var at = Path;
        return element.EnumerateObject().Select(p => (p.Name, new ReportNode(p.Value, $"{at}.{p.Name}")));
    }

    /// <summary>The items of a list; none where the key is not there.</summary>
    public IEnumerable<ReportNode> Items()
    {
        if (IsNull)
            return [];
        Demand(JsonValueKind.Array, "a list");
        var at = Path;
        return element.EnumerateArray().Select((e, i) => new ReportNode(e, string.Create(CultureInfo.InvariantCulture, $"{at}[{i}]")));
    }

    public ImmutableArray<T> List<T>(Func<ReportNode, T> read) => [.. Items().Select(read)];

    public string Text() => TextOrNull() ?? throw Wrong("a text");

    public string? TextOrNull()
    {
        if (IsNull)
            return null;
        Demand(JsonValueKind.String, "a text");
        return element.GetString();
    }

    public LocalizedText Localized() => LocalizedOrNull() ?? throw Wrong("{ vi, en }");

    public LocalizedText? LocalizedOrNull() => IsNull ? null : new LocalizedText(this["vi"].Text(), this["en"].TextOrNull());

    public int Integer() => element.ValueKind is JsonValueKind.Number && element.TryGetInt32(out var number) ? number : throw Wrong("a whole number");

    /// <summary>A whole number; 0 where there is none.</summary>
    public int IntegerOrZero() => IsNull ? 0 : Integer();

    public decimal? NumberOrNull()
    {
        if (IsNull)
            return null;
        return element.ValueKind is JsonValueKind.Number && element.TryGetDecimal(out var number) ? number : throw Wrong("a number");
    }

    public bool Flag() => element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean() : throw Wrong("true or false");

    public DateOnly Day() => DayOrNull() ?? throw Wrong("a day such as 2023-03-31");

    public DateOnly? DayOrNull()
    {
        if (TextOrNull() is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong("a day such as 2023-03-31");
    }

    public DateTimeOffset? InstantOrNull()
    {
        if (TextOrNull() is not { } text)
            return null;
        return IsoInstant.TryParse(text, out var instant) ? instant : throw Wrong("a time such as 2023-03-31T17:00:00+07:00");
    }

    /// <summary>A word of a closed list, as it is written.</summary>
    public T Word<T>(Func<T, string> write)
        where T : struct, Enum => WordOrNull(write) ?? throw Wrong($"one of {string.Join(", ", Enum.GetValues<T>().Select(write))}");

    public T? WordOrNull<T>(Func<T, string> write)
        where T : struct, Enum
    {
        if (TextOrNull() is not { } text)
            return null;
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(write(value), text, StringComparison.Ordinal))
                return value;
        }

        throw Wrong($"one of {string.Join(", ", Enum.GetValues<T>().Select(write))}");
    }

    public InvalidDataException Wrong(string expected)
    {
        var found = element.ValueKind switch
        {
            JsonValueKind.Undefined => "is missing",
            JsonValueKind.Object => "is an object",
            JsonValueKind.Array => "is a list",
            _ => $"is {(element.GetRawText() is { Length: > 60 } raw ? raw[..60] + "…" : element.GetRawText())}",
        };
        return new InvalidDataException($"The report cannot be read: {Path} {found}; expected {expected}.");
    }

    private void Demand(JsonValueKind kind, string expected)
    {
        if (element.ValueKind != kind)
            throw Wrong(expected);
    }
}
