using System.Text.Json.Nodes;

namespace PortalRules.Language.Grammar.Schemas;

/// <summary>The schema of a pack.yaml: the values of a parameter hang on its type.</summary>
internal static class PackSchema
{
    public static JsonObject Write(SchemaBuilder builder)
    {
        var schema = builder.Of(PackKeys.Pack, kind: null);
        var parameter = builder.Of(PackKeys.Parameter, kind: null);
        var all = (JsonArray)parameter["allOf"]!;
        foreach (var type in PackKeys.Types.Where(t => t is not "condition"))
            all.Add((JsonNode)Values("type", type, builder.Of(PackKeys.ValueOf(type), kind: null)));
        foreach (var kind in builder.Catalogue.Kinds)
            all.Add((JsonNode)Values("of", kind.Name, builder.Of(Forms.Condition, kind)));
        var list = builder.Refer(PackKeys.ListFile, kind: null);
        ((JsonObject)schema["properties"]!["parameters"]!)["additionalProperties"] = new JsonObject
        {
            ["if"] = new JsonObject { ["type"] = "object", ["required"] = ScalarSchemas.Strings("file") },
            ["then"] = list,
            ["else"] = builder.Replace(PackKeys.Parameter.Name, parameter),
        };
        return schema;
    }

    private static JsonObject Values(string key, string word, JsonObject value) => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { [key] = new JsonObject { ["const"] = word } }, ["required"] = ScalarSchemas.Strings(key) },
        ["then"] = new JsonObject
        {
            ["properties"] = new JsonObject
            {
                ["values"] = new JsonObject { ["additionalProperties"] = new JsonObject { ["properties"] = new JsonObject { ["value"] = value } } },
            },
        },
    };
}
