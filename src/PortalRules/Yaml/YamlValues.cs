using System.Globalization;
using System.Text.RegularExpressions;

namespace PortalRules.Yaml;

/// <summary>Gives scalars a type; says what to write where one is almost right.</summary>
internal static partial class YamlValues
{
    /// <summary>A text; empty or <c>~</c> is a mistake everywhere.</summary>
    public static string? Text(YamlNode? node, string what, YamlErrors errors)
    {
        if (node is null)
            return null;
        if (node is not YamlText text)
            errors.Add(node.Mark, $"{what} must be a text, not {node.Form}.");
        else if (text.Value.Length == 0 || (!text.Quoted && text.Value is "~" or "null"))
            errors.Add(node.Mark, $"{what} is empty; write a value or leave the key out.");
        else
            return text.Value;
        return null;
    }

    /// <summary>A day written as ISO 8601.</summary>
    public static DateOnly? Date(YamlNode? node, string what, YamlErrors errors)
    {
        if (Text(node, what, errors) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        var slashed = SlashedDate().Match(text);
        var hint = slashed.Success && DateOnly.TryParseExact(
            $"{slashed.Groups[3].Value}-{slashed.Groups[2].Value.PadLeft(2, '0')}-{slashed.Groups[1].Value.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var meant)
            ? string.Create(CultureInfo.InvariantCulture, $"write {meant:yyyy-MM-dd}")
            : "write it as 2023-03-31";
        errors.Add(node!.Mark, $"{what} {YamlErrors.Quoted(text)} is not a date; {hint}.");
        return null;
    }

    /// <summary>A whole number: digits only.</summary>
    public static int? Integer(YamlNode? node, string what, YamlErrors errors)
    {
        if (Text(node, what, errors) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var digits = text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        var hint = digits.Length < text.Length && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var meant)
            ? string.Create(CultureInfo.InvariantCulture, $"write {meant}")
            : "write digits only";
        errors.Add(node!.Mark, $"{what} {YamlErrors.Quoted(text)} is not a whole number; {hint}.");
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>, nothing else.</summary>
    public static bool? Flag(YamlNode? node, string what, YamlErrors errors)
    {
        if (Text(node, what, errors) is not { } text)
            return null;
        if (text is "true" or "false")
            return text is "true";
        errors.Add(node!.Mark, $"{what} {YamlErrors.Quoted(text)} must be true or false.");
        return null;
    }

    /// <summary>The map, or an error that says what stands in its place.</summary>
    public static YamlMap? Map(YamlNode? node, string what, YamlErrors errors)
    {
        if (node is null or YamlMap)
            return node as YamlMap;
        errors.Add(node.Mark, $"{what} must be a map of keys and values, not {node.Form}.");
        return null;
    }

    /// <summary>The items of a list; a single value counts as a list of one.</summary>
    public static IReadOnlyList<YamlNode> Items(YamlNode? node) => node switch
    {
        null => [],
        YamlList list => list.Items,
        _ => [node],
    };

    /// <summary>Reports every key that is not among the known ones.</summary>
    public static void OnlyKeys(YamlMap map, string what, YamlErrors errors, params ReadOnlySpan<string> known)
    {
        var names = known.ToArray();
        foreach (var entry in map.Entries)
        {
            if (names.Contains(entry.Key, StringComparer.Ordinal))
                continue;

            // A key without anything, with words in it: the rest of a text that a comma cut off inside { … }.
            if (entry.Value is YamlText { Value.Length: 0, Quoted: false } && entry.Key.Contains(' ', StringComparison.Ordinal))
                errors.Add(entry.KeyMark, $"a comma split a text of {what} here, before \"{entry.Key}\"; put the whole text in quotes.");
            else
                errors.AddUnknown(entry.KeyMark, $"key in {what}", entry.Key, names);
        }
    }

    [GeneratedRegex(@"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex SlashedDate();
}
