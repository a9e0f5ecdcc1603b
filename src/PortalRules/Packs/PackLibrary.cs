using System.Collections.Immutable;

namespace PortalRules.Packs;

/// <summary>
/// The files of rule packs, law catalogue and vocabulary, not yet read. Paths are relative, with forward strokes:
/// <c>law/*.yaml</c>, <c>vocabulary/*.yaml</c>, and a folder with a <c>pack.yaml</c> per pack, with the list files (<c>*.txt</c>) that its parameters name.
/// </summary>
public sealed class PackLibrary
{
    private const int MaxFiles = 10_000;

    private PackLibrary(ImmutableSortedDictionary<string, string> files, ImmutableSortedDictionary<string, Func<string>> late) => (Files, Late) = (files, late);

    internal ImmutableSortedDictionary<string, string> Files { get; }

    /// <summary>What stands before the name of the folder in every path, with its last stroke: its names mean nothing here; empty where paths begin inside.</summary>
    internal string Above { get; private init; } = "";

    /// <summary>Files of areas (<c>vocabulary/areas/PROVINCE.yaml</c>) that are read when one of their areas is asked for; tests have proven them.</summary>
    internal ImmutableSortedDictionary<string, Func<string>> Late { get; }

    /// <summary>Files that an embedder holds himself.</summary>
    /// <param name="files">Relative path and content.</param>
    /// <returns>The library.</returns>
    public static PackLibrary FromFiles(IEnumerable<KeyValuePair<string, string>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Of(files, []);
    }

    /// <summary>Files of which some are read late.</summary>
    internal static PackLibrary Of(IEnumerable<KeyValuePair<string, string>> files, IEnumerable<KeyValuePair<string, Func<string>>> late) => new(
        files.ToImmutableSortedDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal),
        late.ToImmutableSortedDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal));

    /// <summary>All YAML and list files of a folder: one pack (the folder holds a pack.yaml), or several with their law and vocabulary.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The library; file names in messages are those of the file system.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder cannot be read, or holds no YAML file, or too many.</exception>
    public static PackLibrary FromFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"The folder {folder} does not exist.");
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Take(MaxFiles + 1).ToList();
        if (files.Count == 0)
            throw new IOException($"The folder {folder} holds no .yaml file; a rule pack is a folder with a pack.yaml and one file per rule.");
        if (files.Count > MaxFiles)
            throw new IOException($"The folder {folder} holds more than {MaxFiles} .yaml files; it does not look like a rule pack.");
        var lists = Directory.EnumerateFiles(folder, $"*{ListFiles.Extension}", SearchOption.AllDirectories).Take(MaxFiles);
        var given = folder.Replace('\\', '/').TrimEnd('/');
        return new PackLibrary(FromFiles(files.Select(f => Read(f, Yaml.YamlReader.MaxCharacters)).Concat(lists.Select(f => Read(f, ListFiles.MaxCharacters)))).Files, ImmutableSortedDictionary<string, Func<string>>.Empty)
        {
            Above = given[..(given.LastIndexOf('/') + 1)],
        };
    }

    // Of a file that is too long only so much that its reader can say so.
    private static KeyValuePair<string, string> Read(string file, int most)
    {
        var name = file.Replace('\\', '/');
        if (new FileInfo(file).Length <= most)
            return KeyValuePair.Create(name, File.ReadAllText(file));
        using var reader = File.OpenText(file);
        var text = new char[most + 1];
        return KeyValuePair.Create(name, new string(text, 0, reader.ReadBlock(text)));
    }
}
