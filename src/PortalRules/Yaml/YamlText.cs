namespace PortalRules.Yaml;

/// <summary>A scalar.</summary>
internal sealed class YamlText(YamlMark mark, string value, bool quoted) : YamlNode(mark)
{
    public string Value { get; } = value;

    /// <summary>Whether it was quoted or written as a block, and so is text for certain.</summary>
    public bool Quoted { get; } = quoted;

    public override string Form => $"the text \"{(Value.Length > 40 ? Value[..40] + "…" : Value)}\"";
}
