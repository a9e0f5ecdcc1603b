using System.Collections.Immutable;

namespace PortalRules.Yaml;

/// <summary>A node with its place. All scalars are text until the binder gives them a type.</summary>
internal abstract class YamlNode(YamlMark mark)
{
    public YamlMark Mark { get; } = mark;

    /// <summary>What the node is, for messages.</summary>
    public abstract string Form { get; }
}

/// <summary>A scalar.</summary>
internal sealed class YamlText(YamlMark mark, string value, bool quoted) : YamlNode(mark)
{
    public string Value { get; } = value;

    /// <summary>Whether it was quoted or written as a block, and so is text for certain.</summary>
    public bool Quoted { get; } = quoted;

    public override string Form => $"the text \"{(Value.Length > 40 ? Value[..40] + "…" : Value)}\"";
}

/// <summary>A sequence.</summary>
internal sealed class YamlList(YamlMark mark, ImmutableArray<YamlNode> items) : YamlNode(mark)
{
    public ImmutableArray<YamlNode> Items { get; } = items;

    public override string Form => "a list";
}

/// <summary>A mapping, in the order of the file.</summary>
internal sealed class YamlMap(YamlMark mark, ImmutableArray<YamlEntry> entries) : YamlNode(mark)
{
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    public override string Form => "a map";

    public YamlEntry? Entry(string key) => Entries.FirstOrDefault(e => string.Equals(e.Key, key, StringComparison.Ordinal));

    public YamlNode? this[string key] => Entry(key)?.Value;
}

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(string Key, YamlMark KeyMark, YamlNode Value);
