using System.Collections.Immutable;

namespace PortalRules.Yaml;

/// <summary>A mapping, in the order of the file.</summary>
internal sealed class YamlMap(YamlMark mark, ImmutableArray<YamlEntry> entries) : YamlNode(mark)
{
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    public override string Form => "a map";

    public YamlEntry? Entry(string key) => Entries.FirstOrDefault(e => string.Equals(e.Key, key, StringComparison.Ordinal));

    public YamlNode? this[string key] => Entry(key)?.Value;
}
