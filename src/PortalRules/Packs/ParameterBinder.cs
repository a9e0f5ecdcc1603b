using System.Collections.Immutable;
using PortalRules.Language.Binding;
using PortalRules.Language.Grammar;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>Binds the parameters of a pack.</summary>
internal sealed class ParameterBinder(BindingContext context, ListFiles files)
{
    private readonly YamlErrors _errors = context.Errors;

    public IReadOnlyDictionary<string, Parameter> Bind(YamlNode? node)
    {
        var result = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        foreach (var entry in YamlValues.Map(node, "parameters", _errors)?.Entries ?? [])
        {
            if (One(entry) is { } parameter)
                result.Add(entry.Key, parameter);
        }

        return result;
    }

    private Parameter? One(YamlEntry entry)
    {
        if (YamlValues.Map(entry.Value, $"the parameter {entry.Key}", _errors) is not { } map)
            return null;
        if (map["file"] is not null)
            return ListParameter.Bind(entry.Key, map, files, context);
        PackKeys.Parameter.Only(map, $"the parameter {entry.Key}", _errors);
        var type = YamlTexts.Word(map, "type", PackKeys.Parameter.Words("type"), _errors);
        var of = Of(map, type);
        _ = YamlValues.Text(map["unit"], "unit", _errors);
        if (map["values"] is null)
            _errors.Add(map.Mark, $"the parameter {entry.Key} needs values by date: values: {{ 2023-01-01: {{ value: …, basis: … }} }}.");
        context.Use.Fields.Clear();
        context.Use.ElementNames.Clear();
        var values = new List<(DateOnly, ParameterValue?)>();
        foreach (var dated in YamlValues.Map(map["values"], "values", _errors)?.Entries ?? [])
        {
            var from = YamlValues.Date(new YamlText(dated.KeyMark, dated.Key, quoted: true), "the day from which the value counts", _errors);
            if (type is not null && YamlValues.Map(dated.Value, "a value", _errors) is { } given)
                values.Add((from ?? default, Value(given, type, of) is { } value ? value with { From = from } : null));
        }

        return type is null ? null : new Parameter(entry.Key, type, new Dated<ParameterValue>(values)) { Mark = entry.KeyMark, Of = of, Fields = [.. context.Use.Fields.Where(u => u.Kind == of).Select(u => u.Field)], ElementNames = [.. context.Use.ElementNames] };
    }

    private FactKind? Of(YamlMap map, string? type)
    {
        if (type is not "condition")
        {
            if (map["of"] is { } misplaced)
                _errors.Add(misplaced.Mark, "of goes with type: condition.");
            return null;
        }

        if (map["of"] is null)
            _errors.Add(map.Mark, "a condition says of which facts it speaks: of: documents.");
        if (YamlValues.Text(map["of"], "of", _errors) is not { } name)
            return null;
        if (context.Kinds.FirstOrDefault(k => string.Equals(k.Name, name, StringComparison.Ordinal)) is { } kind)
            return kind;
        _errors.AddUnknown(map["of"]!.Mark, "kind of fact", name, context.Kinds.Select(k => k.Name));
        return null;
    }

    private ParameterValue? Value(YamlMap map, string type, FactKind? of)
    {
        PackKeys.Value.Only(map, "a value", _errors);
        if (map["ended"] is { } ended)
        {
            if (YamlValues.Flag(ended, "ended", _errors) is false)
                _errors.Add(ended.Mark, "ended: false says nothing; write the value.");
            if (map["value"] is { } both)
                _errors.Add(both.Mark, "from one day on a parameter either has a value or has ended, not both.");
            return null;
        }

        if (map["value"] is not { } node)
        {
            _errors.Add(map.Mark, "a value is written as { value: …, basis: … } or { ended: true }.");
            return null;
        }

        if (map["basis"] is null)
            _errors.Add(map.Mark, "a value names on what it stands: basis (kind: inferred where no text sets it).");
        var basis = map["basis"] is { } b ? new BasisBinder(context).Bind(b) : null;
        var value = ParameterValues.Bind(type, of, node, "value", context);
        return value is null ? null : new ParameterValue(value, basis) { Mark = node.Mark };
    }
}
