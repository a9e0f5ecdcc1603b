using System.Collections.Immutable;
using PortalRules.Text;

namespace PortalRules.Yaml;

/// <summary>Texts for people and words of closed lists.</summary>
internal static class YamlTexts
{
    /// <summary>A <c>{ vi: …, en: … }</c> text; <c>vi</c> is required.</summary>
    public static LocalizedText? Localized(YamlNode? node, string what, YamlErrors errors)
    {
        if (node is null)
            return null;
        if (node is YamlText)
        {
            errors.Add(node.Mark, $"{what} must be a map: {{ vi: …, en: … }}; Vietnamese comes first.");
            return null;
        }

        if (YamlValues.Map(node, what, errors) is not { } map)
            return null;
        foreach (var entry in map.Entries.Where(e => e.Key is not ("vi" or "en")))
        {
            var split = entry.Key.Contains(' ', StringComparison.Ordinal) || entry.Value is YamlText { Value.Length: 0 };
            if (split)
                errors.Add(entry.KeyMark, $"a comma split the text of {what} here; put the whole text in quotes.");
            else
                errors.AddUnknown(entry.KeyMark, $"language in {what}", entry.Key, ["vi", "en"]);
        }

        if (map["vi"] is null)
            errors.Add(map.Mark, $"{what} needs a Vietnamese text: vi.");
        var vi = YamlValues.Text(map["vi"], $"{what} (vi)", errors);
        var en = YamlValues.Text(map["en"], $"{what} (en)", errors);
        return vi is null ? null : new LocalizedText(vi, en);
    }

    /// <summary>A required word of a closed list.</summary>
    public static string? Word(YamlMap map, string key, ImmutableArray<string> words, YamlErrors errors)
    {
        if (map[key] is { } node)
            return Word(node, key, words, errors);
        errors.Add(map.Mark, $"the key \"{key}\" is missing: one of {string.Join(", ", words)}.");
        return null;
    }

    /// <summary>A word of a closed list.</summary>
    public static string? Word(YamlNode node, string what, ImmutableArray<string> words, YamlErrors errors)
    {
        if (YamlValues.Text(node, what, errors) is not { } word)
            return null;
        if (words.Contains(word, StringComparer.Ordinal))
            return word;
        errors.AddUnknown(node.Mark, $"word for {what}", word, words);
        return null;
    }
}
