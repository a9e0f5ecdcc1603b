using System.Text.Json.Nodes;
using PortalRules.Facts;
using PortalRules.Snapshots;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar.Schemas;

/// <summary>Schemas of the facts that a case writes.</summary>
internal sealed class FactSchemas(SchemaBuilder builder)
{
    private static readonly string[] NotKnown = ["unknown", "not-captured"];

    /// <summary>All facts of a case, by kind.</summary>
    public JsonObject ReferAll() => builder.Refer("snapshot", () =>
    {
        var properties = new JsonObject();
        foreach (var kind in builder.Catalogue.StoredKinds.Prepend(FactKinds.Portal))
        {
            var facts = ScalarSchemas.Any(Refer(kind), new JsonObject { ["type"] = "array", ["items"] = Refer(kind) });
            Hover.Add(facts, kind.Help);
            properties[kind.Name] = facts;
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    });

    private JsonObject Refer(FactKind kind) => builder.Refer($"{kind.Name}.fact", () =>
    {
        var properties = new JsonObject();
        foreach (var captured in kind.Fields.Where(f => !f.IsDerived))
        {
            properties[captured.StoredName] = Captured(captured);
            properties[captured.Name] = Captured(captured);
        }

        var map = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        return kind.Shorthand is null ? map : ScalarSchemas.Any(ScalarSchemas.Of(Forms.Text)!, map);
    });

    private JsonObject Captured(FactField captured)
    {
        var value = Value(captured);
        var schema = captured.MayBeUnknown ? ScalarSchemas.Any(new JsonObject { ["enum"] = ScalarSchemas.Strings([.. NotKnown]) }, value) : value;
        if (schema.ContainsKey("$ref"))
            schema = new JsonObject { ["allOf"] = new JsonArray(schema) };
        Hover.Add(schema, captured.Help);
        return schema;
    }

    private JsonObject Value(FactField captured) => captured.Type switch
    {
        FieldType.Number => builder.Of(new ValueForm.Integer(), kind: null),
        FieldType.Share => builder.Of(new ValueForm.Share(), kind: null),
        FieldType.Flag => builder.Of(Forms.Flag, kind: null),
        FieldType.Date => ScalarSchemas.Matching(@"^\d{4}-\d{2}(-\d{2}(T.+)?)?$"),
        FieldType.Word when captured.Words.Length > 0 => builder.Of(new ValueForm.Word(captured.Words), kind: null),
        FieldType.Node => Refer(captured.Of!()),
        FieldType.Collection when captured.Of is { } of => ScalarSchemas.Any(Refer(of()), new JsonObject { ["type"] = "array", ["items"] = Refer(of()) }),
        FieldType.Collection => builder.Of(Forms.Texts, kind: null),
        FieldType.Dictionary => builder.Of(new ValueForm.MapOf(Forms.Text), kind: null),
        _ => builder.Of(Forms.Text, kind: null),
    };
}
