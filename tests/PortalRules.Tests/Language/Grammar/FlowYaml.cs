using System.Text.Encodings.Web;
using System.Text.Json;
using PortalRules.Yaml;

namespace PortalRules.Tests.Language.Grammar;

/// <summary>Writes nodes back as YAML in one line; quoted texts stay quoted.</summary>
internal static class FlowYaml
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(YamlNode node) => node switch
    {
        YamlMap map => $"{{ {string.Join(", ", map.Entries.Select(e => $"{Quote(e.Key)}: {Write(e.Value)}"))} }}",
        YamlList list => $"[{string.Join(", ", list.Items.Select(Write))}]",
        YamlText { Quoted: true } text => Quote(text.Value),
        YamlText { Value.Length: 0 } => "~",
        _ => IsSafe(((YamlText)node).Value) ? ((YamlText)node).Value : Quote(((YamlText)node).Value),
    };

    /// <summary>The keys of a map, with those of another put in their place.</summary>
    public static YamlMap Overlay(YamlMap map, YamlMap over, IReadOnlyCollection<string> without) => new(
        map.Mark,
        [.. map.Entries.Where(e => over[e.Key] is null && !without.Contains(e.Key)), .. over.Entries]);

    private static bool IsSafe(string text) => text.All(c => char.IsLetterOrDigit(c) || " .-/$%:_~+".Contains(c)) && !text.Contains(": ", StringComparison.Ordinal) && !text.EndsWith(':');

    private static string Quote(string text) => JsonSerializer.Serialize(text, Options);
}
