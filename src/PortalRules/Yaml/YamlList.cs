using System.Collections.Immutable;

namespace PortalRules.Yaml;

/// <summary>A sequence.</summary>
internal sealed class YamlList(YamlMark mark, ImmutableArray<YamlNode> items) : YamlNode(mark)
{
    public ImmutableArray<YamlNode> Items { get; } = items;

    public override string Form => "a list";
}
