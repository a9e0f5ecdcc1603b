using System.Text.Json.Nodes;
using PortalRules.Vocabulary;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar.Schemas;

/// <summary>The schema of vocabulary files: a list of entries, each told apart by its first key.</summary>
internal static class VocabularySchema
{
    public static JsonObject Write(SchemaBuilder builder)
    {
        var entry = builder.Refer("entry", () => Entry(builder));
        return ScalarSchemas.Any(new JsonObject { ["type"] = "array", ["items"] = entry }, (JsonObject)entry.DeepClone());
    }

    private static JsonObject Entry(SchemaBuilder builder)
    {
        KeyMap[] maps = [VocabularyKeys.Term, VocabularyKeys.Campaign, VocabularyKeys.Area, HolidayKeys.Table, VocabularyKeys.Level];
        JsonNode otherwise = new JsonObject { ["anyOf"] = new JsonArray([.. maps.Select(m => (JsonNode)new JsonObject { ["required"] = ScalarSchemas.Strings(m.Names[0]) })]) };
        foreach (var map in maps.Reverse())
        {
            otherwise = new JsonObject
            {
                ["if"] = new JsonObject { ["required"] = ScalarSchemas.Strings(map.Names[0]) },
                ["then"] = builder.Refer(map, kind: null),
                ["else"] = otherwise,
            };
        }

        return new JsonObject { ["type"] = "object", ["allOf"] = new JsonArray(otherwise) };
    }
}
