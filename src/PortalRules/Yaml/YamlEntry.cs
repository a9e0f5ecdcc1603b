namespace PortalRules.Yaml;

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(string Key, YamlMark KeyMark, YamlNode Value);
