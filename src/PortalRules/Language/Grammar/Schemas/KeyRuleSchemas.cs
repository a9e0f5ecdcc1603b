using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar.Schemas;

/// <summary>How keys of one map go together, in the words of JSON schema.</summary>
internal static class KeyRuleSchemas
{
    public static JsonObject Of(KeyRule rule) => rule switch
    {
        KeyRule.ExactlyOne one => new JsonObject { ["oneOf"] = Required(one.Keys) },
        KeyRule.AtLeastOne some => new JsonObject { ["anyOf"] = Required(some.Keys) },
        KeyRule.AtMostOne most => new JsonObject { ["not"] = new JsonObject { ["anyOf"] = Pairs(most.Keys) } },
        KeyRule.Needs needs => new JsonObject { ["dependencies"] = new JsonObject { [needs.Key] = ScalarSchemas.Strings(needs.Others) } },
        KeyRule.Excludes none => new JsonObject { ["dependencies"] = new JsonObject { [none.Key] = new JsonObject { ["not"] = new JsonObject { ["anyOf"] = Required(none.Others) } } } },
        KeyRule.WithWord with => WithWord(with),
        _ => throw new InvalidOperationException($"The rule {rule} has no schema."),
    };

    private static JsonArray Required(ImmutableArray<string> keys) =>
        [.. keys.Select(k => (JsonNode)new JsonObject { ["required"] = ScalarSchemas.Strings(k) })];

    private static JsonArray Pairs(ImmutableArray<string> keys) =>
        [.. keys.SelectMany((k, i) => keys.Skip(i + 1).Select(o => (JsonNode)new JsonObject { ["required"] = ScalarSchemas.Strings(k, o) }))];

    private static JsonObject WithWord(KeyRule.WithWord rule) => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { [rule.Other] = new JsonObject { ["const"] = rule.Word } }, ["required"] = ScalarSchemas.Strings(rule.Other) },
        ["then"] = new JsonObject { ["required"] = ScalarSchemas.Strings(rule.Key) },
        ["else"] = new JsonObject { ["not"] = new JsonObject { ["required"] = ScalarSchemas.Strings(rule.Key) } },
    };
}
