using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar.Schemas;

/// <summary>Schemas of single values, as an editor sees them: <c>2</c> is a number there, <c>2023-03-31</c> and <c>90%</c> are strings.</summary>
internal static class ScalarSchemas
{
    /// <summary>The schema of a single value; <see langword="null"/> for forms that hold others.</summary>
    public static JsonObject? Of(ValueForm form) => form switch
    {
        ValueForm.Text { Pattern: { } pattern } => Matching(pattern),
        ValueForm.Text or ValueForm.Locator => new JsonObject { ["type"] = Strings("string", "number", "boolean"), ["minLength"] = 1 },
        ValueForm.Word word => new JsonObject { ["enum"] = Strings([.. word.Words]) },
        ValueForm.Integer integer => Integer(integer),
        ValueForm.Number => Any(new JsonObject { ["type"] = "number", ["minimum"] = 0 }, Matching(@"^\d+(\.\d+)?$")),
        ValueForm.Share => Any(new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 }, Matching(@"^((\d{1,2}(\.\d+)?|100(\.0+)?)%|0(\.\d+)?|1(\.0+)?)$")),
        ValueForm.Flag => new JsonObject { ["enum"] = new JsonArray(true, false, "true", "false") },
        ValueForm.Date => Matching(@"^\d{4}-\d{2}-\d{2}$"),
        ValueForm.Instant => Matching(@"^\d{4}-\d{2}-\d{2}(T.+)?$"),
        ValueForm.Length => Matching("^ *[0-9]+ +(working-day|day|month|year)s? *$"),
        ValueForm.Address => Matching("^[A-Za-z][A-Za-z0-9+.-]*://.+$"),
        ValueForm.ParameterName => Matching(@"^\$.+$"),
        ValueForm.Localized => Localized(),
        _ => null,
    };

    public static JsonObject Any(params ReadOnlySpan<JsonObject> forms)
    {
        var any = new JsonArray();
        foreach (var form in forms)
            any.Add((JsonNode)form);
        return new JsonObject { ["anyOf"] = any };
    }

    public static JsonObject Matching(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static JsonArray Strings(params ImmutableArray<string> texts) => [.. texts.Select(t => (JsonNode)t)];

    private static JsonObject Integer(ValueForm.Integer form)
    {
        var number = new JsonObject { ["type"] = "integer", ["minimum"] = form.Least };
        if (form.Most < int.MaxValue)
            number["maximum"] = form.Most;
        return Any(number, Matching("^[0-9]+$"));
    }

    private static JsonObject Localized() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["vi"] = Of(new ValueForm.Text()), ["en"] = Of(new ValueForm.Text()) },
        ["required"] = Strings("vi"),
        ["additionalProperties"] = false,
    };
}
