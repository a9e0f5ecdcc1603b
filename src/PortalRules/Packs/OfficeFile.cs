using System.Text;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>A file of an office: one document with one key, which says what it is.</summary>
internal static class OfficeFile
{
    /// <summary>What stands under the key; <see langword="null"/> where there is a mistake, which is among the errors.</summary>
    public static YamlMap? Read(string file, string text, string key, string example, YamlErrors errors)
    {
        var before = errors.Count;
        var documents = YamlReader.Read(file, text, errors);
        if (errors.Count > before)
            return null;
        if (documents.Length != 1)
        {
            errors.Add(documents.Length == 0 ? new YamlMark(file, 1, 1) : documents[1].Mark, $"the file holds one document with the key \"{key}\": {example}");
            return null;
        }

        if (YamlValues.Map(documents[0], $"a {key} file", errors) is not { } map)
            return null;
        YamlValues.OnlyKeys(map, $"a {key} file", errors, key);
        if (map[key] is null && errors.Count == before)
            errors.Add(map.Mark, $"the key \"{key}\" is missing: {example}");
        return map[key] is { } body ? YamlValues.Map(body, key, errors) : null;
    }

    /// <summary>The text of a file; of one that is too long only so much that the reader can say so.</summary>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    public static async Task<string> TextAsync(string file, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        using var reader = File.OpenText(file);
        var text = new StringBuilder();
        var buffer = new char[4096];
        while (text.Length <= YamlReader.MaxCharacters && await reader.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is var count and > 0)
            text.Append(buffer, 0, count);
        return text.ToString();
    }
}
