using System.Globalization;
using System.Text.Json;
using PortalRules.Yaml;

namespace PortalRules.Facts;

/// <summary>Collects the mistakes of a snapshot file, each with its JSON path, and checks the forms of values.</summary>
internal sealed class SnapshotJsonErrors
{
    private const int MaxListed = 100;

    private readonly List<string> _errors = [];

    public int Count => _errors.Count;

    public void Add(string path, string message) => _errors.Add($"{path}: {message}");

    public void AddUnknown(string path, string what, string name, IEnumerable<string> known)
    {
        var nearest = YamlErrors.Nearest(name, known);
        Add(path, nearest is null ? $"unknown {what} \"{name}\"." : $"unknown {what} \"{name}\"; did you mean \"{nearest}\"?");
    }

    public void ThrowIfAny()
    {
        if (_errors.Count == 0)
            return;
        var listed = _errors.Take(MaxListed);
        if (_errors.Count > MaxListed)
            listed = listed.Append(string.Create(CultureInfo.InvariantCulture, $"… and {_errors.Count - MaxListed} more."));
        throw new InvalidDataException($"The snapshot cannot be read:\n{string.Join('\n', listed)}");
    }

    /// <summary>Whether a value is an object; else a mistake.</summary>
    public bool IsObject(JsonElement value, string path) => Is(value, JsonValueKind.Object, path, "an object");

    /// <summary>Whether a value is an array; else a mistake.</summary>
    public bool IsArray(JsonElement value, string path) => Is(value, JsonValueKind.Array, path, "an array");

    /// <summary>A text; <see langword="null"/> for <c>null</c> or, with a mistake, for anything else.</summary>
    public string? Text(JsonElement value, string path)
    {
        if (value.ValueKind is JsonValueKind.Null)
            return null;
        if (!Is(value, JsonValueKind.String, path, "a text or null"))
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            Add(path, "the text has half of a surrogate pair.");
            return null;
        }
    }

    /// <summary>A whole number of 32 bits; <see langword="null"/>, with a mistake, for anything else.</summary>
    public int? Number(JsonElement value, string path)
    {
        if (value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number))
            return number;
        Add(path, $"must be a whole number, not {Form(value)}.");
        return null;
    }

    /// <summary>A part of a whole; <see langword="null"/>, with a mistake, for anything else.</summary>
    public decimal? Share(JsonElement value, string path)
    {
        if (value.ValueKind is JsonValueKind.Number && value.TryGetDecimal(out var share) && share is >= 0 and <= 1)
            return share;
        Add(path, $"must be a number from 0 to 1, not {Form(value)}.");
        return null;
    }

    /// <summary>A truth value; <see langword="null"/>, with a mistake, for anything else.</summary>
    public bool? Flag(JsonElement value, string path)
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        Add(path, $"must be true or false, not {Form(value)}.");
        return null;
    }

    public static string Form(JsonElement value)
    {
        var raw = value.ValueKind is JsonValueKind.Object ? "an object" : value.ValueKind is JsonValueKind.Array ? "an array" : value.GetRawText();
        return raw.Length > 60 ? raw[..60] + "…" : raw;
    }

    private bool Is(JsonElement value, JsonValueKind kind, string path, string expected)
    {
        if (value.ValueKind == kind)
            return true;
        Add(path, $"must be {expected}, not {Form(value)}.");
        return false;
    }
}
