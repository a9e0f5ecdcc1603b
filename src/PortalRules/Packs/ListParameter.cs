using System.Collections.Immutable;
using PortalRules.Language.Atoms;
using PortalRules.Language.Binding;
using PortalRules.Language.Grammar;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>Binds a parameter whose list stands in a file: <c>{ type: list, file: PATH, basis: … }</c>. It counts on every day.</summary>
internal static class ListParameter
{
    public static Parameter Bind(string name, YamlMap map, ListFiles files, BindingContext context)
    {
        var errors = context.Errors;
        YamlValues.OnlyKeys(map, $"the parameter {name}", errors, [.. PackKeys.ListFile.Names, "values"]);
        if (map["values"] is { } values)
            errors.Add(values.Mark, "a list is written in a file or by date (values), not both.");
        _ = YamlTexts.Word(map, "type", PackKeys.ListFile.Words("type"), errors);
        _ = YamlValues.Text(map["unit"], "unit", errors);
        if (map["basis"] is null)
            errors.Add(map.Mark, "a value names on what it stands: basis (kind: inferred where no text sets it).");
        var basis = map["basis"] is { } b ? new BasisBinder(context).Bind(b) : null;
        // A list with mistakes is still a parameter of that name: rules that use it have no mistake of their own.
        var entries = files.Read(map["file"]!) is { } texts ? texts.Select(t => Entry(t, context)).OfType<Atom>().ToImmutableArray() : [];
        return new Parameter(name, "list", new Dated<ParameterValue>([(DateOnly.MinValue, new ParameterValue(entries, basis) { Mark = map["file"]!.Mark })])) { Mark = map.Mark };
    }

    // In a list stand texts and terms; a dollar sign is nothing but that.
    private static Atom? Entry(YamlText text, BindingContext context) =>
        text.Value.StartsWith("term:", StringComparison.Ordinal) ? AtomBinder.Bind(text, "an entry of the list", context) : new TextAtom(text.Value);
}
