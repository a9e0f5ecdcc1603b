namespace PortalRules.Yaml;

/// <summary>A node with its place. All scalars are text until the binder gives them a type.</summary>
internal abstract class YamlNode(YamlMark mark)
{
    public YamlMark Mark { get; } = mark;

    /// <summary>What the node is, for messages.</summary>
    public abstract string Form { get; }
}
