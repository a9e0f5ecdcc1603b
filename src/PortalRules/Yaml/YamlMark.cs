namespace PortalRules.Yaml;

/// <summary>A place in a file.</summary>
internal sealed record YamlMark(string File, int Line, int Column);
