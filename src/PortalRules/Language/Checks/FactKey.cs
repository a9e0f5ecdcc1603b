using PortalRules.Snapshots;

namespace PortalRules.Language.Checks;

/// <summary>What makes facts equal in certain fields: texts folded, addresses on the portal by path and query only.</summary>
internal static class FactKey
{
    /// <summary>The key; <see langword="null"/> where a field is absent or unknown.</summary>
    public static string? Of(object fact, IReadOnlyList<FactField> fields, CheckScope scope)
    {
        if (fields is [var single])
            return Part(single, fact, scope);
        var parts = new string[fields.Count];
        for (var i = 0; i < fields.Count; i++)
        {
            if (Part(fields[i], fact, scope) is not { } part)
                return null;
            parts[i] = part;
        }

        return string.Join(" | ", parts);
    }

    private static string? Part(FactField field, object fact, CheckScope scope)
    {
        var value = field.Read(fact, scope);
        return value switch
        {
            { IsPresent: false } => null,
            { Text: { } text } => field.Type is FieldType.Raw ? scope.KeyOf(field, fact, text) : scope.Text(field, fact, text).Folded,
            { Reference: PortalUrl url } => scope.Snapshot.Portal.KeyOf(url.Value),
            _ => value.TryDate(out var date) ? date.ToString() : Words.Value(value).In("en"),
        };
    }
}
