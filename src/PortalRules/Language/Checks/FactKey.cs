using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Checks;

/// <summary>What makes facts equal in certain fields: texts folded, addresses on the portal by path and query only.</summary>
internal static class FactKey
{
    /// <summary>The key; <see langword="null"/> where a field is absent or unknown.</summary>
    public static string? Of(object fact, IReadOnlyList<FactField> fields, CheckScope scope)
    {
        if (fields is [var single])
            return Part(single, single.Read(fact, scope), scope);
        var parts = new string[fields.Count];
        for (var i = 0; i < fields.Count; i++)
        {
            if (Part(fields[i], fields[i].Read(fact, scope), scope) is not { } part)
                return null;
            parts[i] = part;
        }

        return string.Join(" | ", parts);
    }

    private static string? Part(FactField field, FieldValue value, CheckScope scope) => value.Value switch
    {
        null => null,
        PortalUrl url => scope.KeyOf(url.Value),
        string text when field.Type is FieldType.Raw => scope.KeyOf(text),
        string text => scope.Fold(text),
        PortalDate date => date.ToString(),
        { } other => Words.Value(FieldValue.Of(other)).In("en"),
    };
}
