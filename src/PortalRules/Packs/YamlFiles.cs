using System.Collections.Immutable;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>The YAML files of a library as nodes. Many files are read ahead side by side; their mistakes are told in the order in which they are asked for.</summary>
internal sealed class YamlFiles(IReadOnlyDictionary<string, string> files, YamlErrors errors)
{
    // Fewer are read sooner than threads are woken, more are too much to hold at once.
    private const int Fewest = 16;
    private const int Most = 10_000;
    private readonly Dictionary<string, (ImmutableArray<YamlNode> Documents, YamlErrors Errors)> _ahead = new(StringComparer.Ordinal);

    /// <summary>Reads files that will be asked for.</summary>
    public void ReadAhead(IEnumerable<string> paths)
    {
        var wanted = paths.Take(Most + 1).ToArray();
        if (wanted.Length is < Fewest or > Most || Environment.ProcessorCount == 1)
            return;
        var read = new (ImmutableArray<YamlNode> Documents, YamlErrors Errors)[wanted.Length];
        Parallel.For(0, wanted.Length, i =>
        {
            var own = new YamlErrors();
            read[i] = (YamlReader.Read(wanted[i], files[wanted[i]], own), own);
        });
        for (var i = 0; i < wanted.Length; i++)
            _ahead[wanted[i]] = read[i];
    }

    /// <summary>The documents of a file; its mistakes are told now.</summary>
    public ImmutableArray<YamlNode> Read(string path)
    {
        if (!_ahead.Remove(path, out var read))
            return YamlReader.Read(path, files[path], errors);
        errors.AddAll(read.Errors);
        return read.Documents;
    }
}
