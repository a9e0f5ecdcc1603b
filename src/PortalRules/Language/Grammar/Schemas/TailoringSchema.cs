using System.Text.Json.Nodes;

namespace PortalRules.Language.Grammar.Schemas;

/// <summary>The schema of a tailoring: which type a value has, only the pack knows.</summary>
internal static class TailoringSchema
{
    public static JsonObject Write(SchemaBuilder builder)
    {
        var schema = builder.Of(TailoringKeys.File, kind: null);
        var tailoring = builder.Of(TailoringKeys.Tailoring, kind: null);
        var parameters = builder.Of(TailoringKeys.Tailoring["parameters"], kind: null);
        parameters["additionalProperties"] = ScalarSchemas.Any(builder.Of(Forms.Atoms, kind: null), new JsonObject { ["type"] = "object", ["minProperties"] = 1 });
        ((JsonObject)tailoring["properties"]!)["parameters"] = parameters;
        _ = builder.Replace(TailoringKeys.Tailoring.Name, tailoring);
        return schema;
    }
}
