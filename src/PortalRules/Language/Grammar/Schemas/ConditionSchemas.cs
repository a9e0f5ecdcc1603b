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
        var inner = tested.Type is FieldType.Node or FieldType.Collection ? tested.Of?.Invoke() ?? TextKind.Kind : kind;
        var value = builder.Of(FieldForms.Of(tested), inner);
        var schema = ScalarSchemas.Any(ScalarSchemas.Of(FieldForms.Presence)!, value);
        Hover.Add(schema, tested.Help);
        return schema;
    }
}
