using System.Text.Json.Nodes;
using PortalRules.Text;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar.Schemas;

/// <summary>What an editor shows: plain Vietnamese, or, where it knows Markdown, both languages and an example.</summary>
internal static class Hover
{
    public static void Add(JsonObject schema, Key key)
    {
        var vi = key.Unknown is { } unknown ? $"{key.Help.Vi} {unknown.Vi}" : key.Help.Vi;
        var en = key.Unknown is { } also ? $"{key.Help.En} {also.En}" : key.Help.En;
        schema["description"] = vi;
        schema["markdownDescription"] = $"{vi}\n\n*{en}*\n\n```yaml\n{key.Example}\n```";
    }

    public static void Add(JsonObject schema, LocalizedText help)
    {
        schema["description"] = help.Vi;
        schema["markdownDescription"] = $"{help.Vi}\n\n*{help.En}*";
    }
}
