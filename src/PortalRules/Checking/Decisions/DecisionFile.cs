using System.Collections.Immutable;
using PortalRules.Yaml;
using PortalRules.Yaml.Keys;

namespace PortalRules.Checking.Decisions;

/// <summary>Reads the files in which an office keeps what it decided: one map with one list in each document.</summary>
internal static class DecisionFile
{
    /// <summary>The entries of the list; what is wrong goes to the errors.</summary>
    public static IEnumerable<YamlMap> Entries(string file, string text, KeyMap whole, KeyMap entry, YamlErrors errors)
    {
        var documents = YamlReader.Read(file, text, errors);
        var list = whole.Names[0];
        var what = entry.Name is "answer" ? "an answer" : $"a {entry.Name}";
        if (documents.IsEmpty && errors.Count == 0)
            errors.Add(new YamlMark(file, 1, 1), $"the file is empty; it holds a list: {list}: [].");
        foreach (var map in documents.Select(d => YamlValues.Map(d, $"a file of {list}", errors)).OfType<YamlMap>())
        {
            whole.Only(map, $"a file of {list}", errors);
            if (map[list] is null)
                errors.Add(map.Mark, $"a file of {list} needs the key \"{list}\".");
            foreach (var item in YamlValues.Items(map[list]).Select(i => YamlValues.Map(i, what, errors)).OfType<YamlMap>())
            {
                entry.Only(item, what, errors);
                foreach (var key in entry.Required.Where(k => item[k] is null))
                    errors.Add(item.Mark, $"{what} needs the key \"{key}\".");
                yield return item;
            }
        }
    }

    /// <summary>The required texts; <see langword="null"/> where one is missing.</summary>
    public static ImmutableDictionary<string, string>? Texts(YamlMap map, YamlErrors errors, params ReadOnlySpan<string> keys)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (YamlValues.Text(map[key], key, errors) is { } text)
                texts[key] = text;
        }

        return texts.Count == keys.Length ? texts.ToImmutable() : null;
    }
}
