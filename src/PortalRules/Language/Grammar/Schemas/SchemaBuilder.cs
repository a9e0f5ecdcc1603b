using System.Text.Json.Nodes;
using PortalRules.Facts;
using PortalRules.Snapshots;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar.Schemas;

/// <summary>Turns key maps and kinds of facts into the definitions of one schema; a map that depends on the kind has a definition for each.</summary>
internal sealed class SchemaBuilder(FactCatalogue catalogue)
{
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);
    private readonly Kinds _kinds = new();

    public FactCatalogue Catalogue { get; } = catalogue;

    public JsonObject Definitions() => new(_definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));

    public bool DependsOnKind(ValueForm form) => _kinds.Matter(form);

    /// <summary>A reference to a definition, which is made at the first call.</summary>
    public JsonObject Refer(string name, Func<JsonObject> make)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions.Add(name, []);
            _definitions[name] = make();
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>Puts a definition in the place of the one that was made.</summary>
    public JsonObject Replace(string name, JsonObject definition)
    {
        _definitions[name] = definition;
        return Refer(name, () => definition);
    }

    public JsonObject Refer(KeyMap map, FactKind? kind)
    {
        var own = kind is not null && _kinds.Matter(map) ? kind : null;
        return Refer(own is null ? map.Name : $"{own.Name}.{map.Name}", () => Of(map, own));
    }

    /// <summary>The schema of a map with its keys in place.</summary>
    public JsonObject Of(KeyMap map, FactKind? kind)
    {
        var properties = new JsonObject();
        foreach (var key in map.Keys)
            properties[key.Name] = kind is null || DependsOnKind(key.Form) ? Of(key, kind) : Refer($"{map.Name}.{key.Name}", () => Of(key, kind: null));
        var schema = new JsonObject { ["type"] = "object" };
        Hover.Add(schema, map.Help);
        if (!map.MayBeEmpty)
            schema["minProperties"] = 1;
        schema["properties"] = properties;
        if (map.Required.Any())
            schema["required"] = ScalarSchemas.Strings([.. map.Required]);
        schema["additionalProperties"] = false;
        if (map.Rules.Length > 0)
            schema["allOf"] = new JsonArray([.. map.Rules.Select(r => (JsonNode)KeyRuleSchemas.Of(r))]);
        return schema;
    }

    public JsonObject Of(Key key, FactKind? kind)
    {
        // Draft 7 overlooks what stands beside a $ref.
        var schema = kind is null && DependsOnKind(key.Form) ? [] : Of(key.Form, kind);
        if (schema.ContainsKey("$ref"))
            schema = new JsonObject { ["allOf"] = new JsonArray(schema) };
        Hover.Add(schema, key);
        return schema;
    }

    public JsonObject Of(ValueForm form, FactKind? kind) => form switch
    {
        ValueForm.ListOf list => List(list, kind),
        ValueForm.MapOf map => Map(map, kind),
        ValueForm.KeysOf keys => Refer(keys.Map(), kind),
        ValueForm.AnyOf any => ScalarSchemas.Any([.. any.Forms.Select(f => Of(f, kind))]),
        FactForm.Kind => new JsonObject { ["enum"] = ScalarSchemas.Strings([.. Catalogue.Kinds.Select(k => k.Name)]) },
        FactForm.Field field => new JsonObject { ["enum"] = ScalarSchemas.Strings([.. kind!.Fields.Where(f => field.Types.Contains(f.Type)).Select(f => f.Name)]) },
        FactForm.Condition => new ConditionSchemas(this).Refer(kind!),
        FactForm.Checks checks => Refer(checks.IsNested ? CheckKeys.Nested : CheckKeys.Checks, kind),
        FactForm.Label => Refer("label", Label),
        FactForm.Snapshot => new FactSchemas(this).ReferAll(),
        FactForm.ParameterValue => [],
        _ => ScalarSchemas.Of(form) ?? throw new InvalidOperationException($"The form {form} has no schema."),
    };

    private JsonObject List(ValueForm.ListOf list, FactKind? kind)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Of(list.Item, kind) };
        if (list.Least > 0)
            schema["minItems"] = list.Least;
        if (list.Most < int.MaxValue)
            schema["maxItems"] = list.Most;
        return list.OrSingle ? ScalarSchemas.Any(Of(list.Item, kind), schema) : schema;
    }

    private JsonObject Map(ValueForm.MapOf map, FactKind? kind)
    {
        var value = Of(map.Value, kind);
        var schema = new JsonObject { ["type"] = "object" };
        if (map.Least > 0)
            schema["minProperties"] = map.Least;
        if (map.NamePattern is { } pattern)
            schema["patternProperties"] = new JsonObject { [pattern] = value };
        schema["additionalProperties"] = map.NamePattern is null ? value : false;
        return schema;
    }

    private JsonObject Label() => ScalarSchemas.Any(
        ScalarSchemas.Of(Forms.Text)!,
        Refer(LabelKeys.Pattern, kind: null),
        new JsonObject
        {
            ["type"] = "object",
            ["minProperties"] = 1,
            ["maxProperties"] = 1,
            ["propertyNames"] = new JsonObject { ["not"] = new JsonObject { ["enum"] = ScalarSchemas.Strings(LabelKeys.Pattern.Names) } },
            ["additionalProperties"] = Of(new ValueForm.ListOf(new FactForm.Label()), kind: null),
        });
}
