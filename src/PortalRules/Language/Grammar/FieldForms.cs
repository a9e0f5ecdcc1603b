using PortalRules.Snapshots;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>What a condition compares a field with, by the field's type. <c>present</c> and <c>absent</c> go with every type.</summary>
internal static class FieldForms
{
    public static ValueForm Presence { get; } = new ValueForm.Word(["present", "absent"]);

    public static ValueForm Of(FactField tested) => tested.Type switch
    {
        FieldType.Number => Forms.Number,
        FieldType.Share => Forms.Share,
        FieldType.Date => new ValueForm.AnyOf(Forms.DayBound, Forms.Keys(() => DateKeys.Date)),
        FieldType.Flag => Forms.Flag,
        FieldType.Url => Forms.Keys(() => UrlKeys.Url),
        FieldType.Host or FieldType.Email => UrlKeys.HostTest,
        FieldType.Word when tested.Words.IsEmpty => Forms.Atoms,
        FieldType.Word => new ValueForm.ListOf(new ValueForm.Word(tested.Words), Least: 1),
        FieldType.Node => Forms.Condition,
        FieldType.Collection => new FactForm.Checks(IsNested: true),
        FieldType.Dictionary => new ValueForm.MapOf(Forms.TextTest, Least: 1),
        _ => Forms.TextTest,
    };
}
