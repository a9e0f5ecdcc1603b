using System.Text.Json.Nodes;
using PortalRules.Language.Checks;
using PortalRules.Snapshots;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar.Schemas;

/// <summary>Schemas of conditions: the fields of a kind with the comparisons of their types.</summary>
internal sealed class ConditionSchemas(SchemaBuilder builder)
{
    public JsonObject Refer(FactKind kind) => builder.Refer($"{kind.Name}.condition", () => Condition(kind));

    private JsonObject Condition(FactKind kind)
    {
        var map = builder.Of(ConditionKeys.Condition, kind);
        var properties = (JsonObject)map["properties"]!;
        foreach (var tested in kind.Fields)
            properties[tested.Name] = Value(kind, tested);
        return ScalarSchemas.Any(ScalarSchemas.Of(new ValueForm.ParameterName())!, map);
    }

    private JsonObject Value(FactKind kind, FactField tested)
    {
        var schema = tested.Type switch
        {
            FieldType.Node or FieldType.Collection => OrPresence(tested, tested.Of?.Invoke() ?? TextKind.Kind),
            FieldType.Word => OrPresence(tested, kind),
            FieldType.Date => new JsonObject { ["allOf"] = new JsonArray(builder.Refer($"{kind.Name}.date-field", () => OrPresence(tested, kind))) },
            _ => new JsonObject { ["allOf"] = new JsonArray(builder.Refer($"{tested.Type.ToString().ToLowerInvariant()}-field", () => OrPresence(tested, kind))) },
        };
        Hover.Add(schema, tested.Help);
        return schema;
    }

    private JsonObject OrPresence(FactField tested, FactKind kind) => ScalarSchemas.Any(ScalarSchemas.Of(FieldForms.Presence)!, builder.Of(FieldForms.Of(tested), kind));
}
