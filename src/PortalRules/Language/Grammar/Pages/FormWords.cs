using System.Globalization;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar.Pages;

/// <summary>Says in Markdown what may stand under a key.</summary>
internal static class FormWords
{
    public static string Of(ValueForm form) => form switch
    {
        ValueForm.Text { Pattern: { } pattern } => $"text of the form `{pattern.Replace("|", "\\|", StringComparison.Ordinal)}`",
        ValueForm.Text => "text",
        ValueForm.Localized => "`{ vi: …, en: … }`",
        ValueForm.Word word => string.Join(", ", word.Words.Select(w => $"`{w}`")),
        ValueForm.Integer { Most: < int.MaxValue } integer => string.Create(CultureInfo.InvariantCulture, $"whole number from {integer.Least} to {integer.Most}"),
        ValueForm.Integer => "whole number",
        ValueForm.Number => "number (`2`, `0.5`)",
        ValueForm.Share => "share (`0.9`, `90%`)",
        ValueForm.Flag => "`true`, `false`",
        ValueForm.Date => "day (`2023-03-31`)",
        ValueForm.Instant => "day or time (`2023-03-31T17:00:00+07:00`)",
        ValueForm.Length => "length of time (`14 days`, `5 working-days`, `3 months`, `1 years`)",
        ValueForm.Locator => "place in a text (`Điều 4 khoản 1 điểm e`)",
        ValueForm.Address => "absolute address",
        ValueForm.ParameterName => "`$parameter`",
        ValueForm.ListOf { OrSingle: true } list => $"{Of(list.Item)}; or a list of such",
        ValueForm.ListOf list => $"list of: {Of(list.Item)}",
        ValueForm.MapOf map => $"map of names to: {Of(map.Value)}",
        ValueForm.KeysOf keys => $"[{keys.Map().Name}](#{keys.Map().Name})",
        ValueForm.AnyOf any => string.Join("; or ", any.Forms.Select(Of)),
        FactForm.Kind => "[kind of facts](fields.md)",
        FactForm.Condition => "[condition](#condition)",
        FactForm.Checks checks => checks.IsNested ? "[nested-checks](#nested-checks)" : "[checks](#checks)",
        FactForm.Field field => $"field of type {string.Join(", ", field.Types.Select(t => $"`{TypeWords.Of(t)}`"))}",
        FactForm.Snapshot => "map of [kinds](fields.md) to facts",
        FactForm.Label => "label, `term:id`, `{ label: [labels below] }` or [label-pattern](#label-pattern)",
        FactForm.ParameterValue => "value of the parameter's type",
        _ => "",
    };
}
