using System.Collections.Immutable;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>The list files beside a pack: one entry a line; blank lines and lines that begin with # do not count.</summary>
/// <param name="folder">The pack's folder; no path leads out of it.</param>
/// <param name="files">All files of the library.</param>
/// <param name="errors">Where mistakes go.</param>
internal sealed class ListFiles(string folder, IReadOnlyDictionary<string, string> files, YamlErrors errors)
{
    public const string Extension = ".txt";
    public const int MaxCharacters = 1_000_000;
    public const int MaxEntries = 20_000;
    public const int MaxLength = 500;
    private readonly SortedDictionary<string, ImmutableArray<YamlText>> _read = new(StringComparer.Ordinal);

    /// <summary>A pack of which no files are known.</summary>
    public static ListFiles None(YamlErrors errors) => new("", new Dictionary<string, string>(StringComparer.Ordinal), errors);

    /// <summary>What the files say that were asked for, to be covered by the pack's hash.</summary>
    public IEnumerable<string> Contents => _read.Select(r => $"{r.Key}\n{string.Join('\n', r.Value.Select(v => v.Value))}");

    /// <summary>The entries of a file; <see langword="null"/> where it has a mistake.</summary>
    public ImmutableArray<YamlText>? Read(YamlNode node)
    {
        if (YamlValues.Text(node, "file", errors) is not { } path)
            return null;
        if (!IsInside(path))
        {
            errors.Add(node.Mark, $"file \"{path}\" must be a path below the folder of the pack, with forward strokes and the ending {Extension}: lists/xa.txt.");
            return null;
        }

        var full = folder.Length == 0 ? path : $"{folder}/{path}";
        if (files.TryGetValue(full, out var text))
            return Entries(path, full, text);
        var prefix = folder.Length == 0 ? "" : $"{folder}/";
        errors.AddUnknown(node.Mark, "list file", path, files.Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal) && k.EndsWith(Extension, StringComparison.Ordinal)).Select(k => k[prefix.Length..]));
        return null;
    }

    private static bool IsInside(string path) =>
        path.EndsWith(Extension, StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) && !path.Contains(':', StringComparison.Ordinal)
        && path.Split('/').All(part => part is not ("" or "." or ".."));

    private ImmutableArray<YamlText>? Entries(string path, string file, string text)
    {
        if (_read.TryGetValue(path, out var known))
            return known;
        if (text.Length > MaxCharacters)
        {
            errors.Add(new YamlMark(file, 1, 1), $"a list file has at most {MaxCharacters} characters; this one has more.");
            return null;
        }

        var before = errors.Count;
        var entries = new List<YamlText>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').AsSpan().EnumerateLines())
        {
            number++;
            var entry = VietnameseText.Clean(line.ToString());
            if (entry.Length == 0 || entry[0] == '#')
                continue;
            if (entry.Length > MaxLength)
                errors.Add(new YamlMark(file, number, 1), $"an entry of a list has at most {MaxLength} characters; this one has {entry.Length}. One entry a line.");
            else if (!lines.TryAdd(entry, number))
                errors.Add(new YamlMark(file, number, 1), $"\"{entry}\" stands on line {lines[entry]} already; keep one.");
            else
                entries.Add(new YamlText(new YamlMark(file, number, 1), entry, quoted: true));
            if (entries.Count > MaxEntries)
            {
                errors.Add(new YamlMark(file, number, 1), $"a list has at most {MaxEntries} entries.");
                break;
            }
        }

        if (entries.Count == 0 && errors.Count == before)
            errors.Add(new YamlMark(file, 1, 1), "the list has no entry; write one a line.");
        if (errors.Count > before)
            return null;
        return _read[path] = [.. entries];
    }
}
