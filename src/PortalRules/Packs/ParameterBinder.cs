using System.Collections.Immutable;
using PortalRules.Language.Binding;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>Binds the parameters of a pack.</summary>
internal sealed class ParameterBinder(BindingContext context, ListFiles files)
{
    private static readonly ImmutableArray<string> Types = ["integer", "share", "duration", "date", "text", "list"];
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
        YamlValues.OnlyKeys(map, $"the parameter {entry.Key}", _errors, "type", "unit", "values");
        var type = YamlTexts.Word(map, "type", Types, _errors);
        if (map["values"] is null)
            _errors.Add(map.Mark, $"the parameter {entry.Key} needs values by date: values: {{ 2023-01-01: {{ value: …, basis: … }} }}.");
        var values = new List<(DateOnly, ParameterValue?)>();
        foreach (var dated in YamlValues.Map(map["values"], "values", _errors)?.Entries ?? [])
        {
            var from = YamlValues.Date(new YamlText(dated.KeyMark, dated.Key, quoted: true), "the day from which the value counts", _errors);
            if (type is not null && YamlValues.Map(dated.Value, "a value", _errors) is { } given)
                values.Add((from ?? default, Value(given, type)));
        }

        return type is null ? null : new Parameter(entry.Key, type, new Dated<ParameterValue>(values));
    }

    private ParameterValue? Value(YamlMap map, string type)
    {
        YamlValues.OnlyKeys(map, "a value", _errors, "value", "basis", "ended");
        if (map["ended"] is { } ended)
        {
            _ = YamlValues.Flag(ended, "ended", _errors);
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
        object? value = type switch
        {
            "integer" => BoundBinder.ParseNumber(node, "value", _errors),
            "share" => BoundBinder.ParseShare(node, "value", _errors),
            "duration" => BoundBinder.ParseDuration(node, "value", _errors),
            "date" => YamlValues.Date(node, "value", _errors),
            "text" => YamlValues.Text(node, "value", _errors),
            _ => YamlValues.Items(node).Select(n => YamlValues.Text(n, "value", _errors)).OfType<string>().ToImmutableArray(),
        };
        return value is null ? null : new ParameterValue(value, basis);
    }
}
