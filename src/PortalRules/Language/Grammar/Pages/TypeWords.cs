using PortalRules.Snapshots;

namespace PortalRules.Language.Grammar.Pages;

/// <summary>The names of field types, as the reference prints them.</summary>
internal static class TypeWords
{
    public static string Of(FieldType type) => type.ToString().ToLowerInvariant();

    /// <summary>What a condition compares a field of the type with.</summary>
    public static string Meaning(FieldType type) => type switch
    {
        FieldType.Label => "a name shown to people; a bare text means `like` ([text](checks.md#text))",
        FieldType.Text => "running text; a bare text means `is` ([text](checks.md#text))",
        FieldType.Word => "a word of a closed list, or several: one of",
        FieldType.Raw => "characters as decoded, compared one by one ([text](checks.md#text))",
        FieldType.Number => "a whole number ([number](checks.md#number))",
        FieldType.Share => "a part of a whole ([share-number](checks.md#share-number))",
        FieldType.Date => "a day in Vietnam, or a month ([date](checks.md#date))",
        FieldType.Flag => "`true` or `false`",
        FieldType.Url => "a resolved address ([url](checks.md#url))",
        FieldType.Host => "a host name ([host](checks.md#host))",
        FieldType.Email => "an e-mail address, compared by its domain ([host](checks.md#host))",
        FieldType.Node => "a fact inside the fact ([condition](checks.md#condition))",
        FieldType.Collection => "facts or texts inside the fact ([nested-checks](checks.md#nested-checks))",
        _ => "named texts; names ignore case ([text](checks.md#text) by name)",
    };
}
