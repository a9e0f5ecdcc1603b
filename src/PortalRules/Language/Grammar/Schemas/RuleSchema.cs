using System.Text.Json.Nodes;
using PortalRules.Snapshots;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar.Schemas;

/// <summary>The schema of a rule: what depends on the selected kind hangs on <c>select</c>.</summary>
internal static class RuleSchema
{
    public static JsonObject Write(SchemaBuilder builder)
    {
        var schema = builder.Of(RuleKeys.Rule, kind: null);
        var all = (JsonArray)schema["allOf"]!;
        foreach (var kind in builder.Catalogue.Kinds)
            all.Add((JsonNode)new JsonObject { ["if"] = Selects(kind), ["then"] = new JsonObject { ["properties"] = Body(builder, kind) } });
        all.Add((JsonNode)CasesNeedFacts());
        return schema;
    }

    private static JsonObject Selects(FactKind kind) => new()
    {
        ["properties"] = new JsonObject { ["select"] = new JsonObject { ["const"] = kind.Name } },
        ["required"] = ScalarSchemas.Strings("select"),
    };

    private static JsonObject Body(SchemaBuilder builder, FactKind kind)
    {
        var properties = new JsonObject();
        foreach (var key in RuleKeys.Rule.Keys.Where(k => builder.DependsOnKind(k.Form)))
            properties[key.Name] = builder.Of(key, kind);
        return properties;
    }

    // Only the case of a by-hand rule does without facts and page.
    private static JsonObject CasesNeedFacts() => new()
    {
        ["if"] = new JsonObject { ["required"] = ScalarSchemas.Strings("select") },
        ["then"] = new JsonObject
        {
            ["properties"] = new JsonObject
            {
                ["cases"] = ScalarSchemas.Any(
                    new JsonObject { ["type"] = "object", ["allOf"] = new JsonArray(HasFacts()) },
                    new JsonObject { ["type"] = "array", ["items"] = HasFacts() }),
            },
        },
    };

    private static JsonObject HasFacts() => KeyRuleSchemas.Of(new KeyRule.AtLeastOne("snapshot", "html", "fixture"));
}
