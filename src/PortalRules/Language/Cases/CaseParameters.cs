using System.Collections.Immutable;
using PortalRules.Language.Atoms;
using PortalRules.Language.Binding;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Language.Cases;

/// <summary>Binds the values that a case gives to the rule's parameters, as an office would set them.</summary>
internal sealed class CaseParameters(DeclarativeRule rule, YamlErrors errors)
{
    public ImmutableDictionary<Parameter, ParameterValue> Bind(YamlNode? node)
    {
        var values = ImmutableDictionary.CreateBuilder<Parameter, ParameterValue>();
        if (node is not null && rule.Descriptor.Locked)
            errors.Add(node.Mark, $"{rule.Descriptor.Id} is locked, so nobody may set its parameters; leave parameters out of the case.");
        foreach (var entry in YamlValues.Map(node, "parameters", errors)?.Entries ?? [])
        {
            var parameter = rule.Parameters.FirstOrDefault(p => string.Equals(p.Name, entry.Key, StringComparison.Ordinal));
            if (parameter is null)
                errors.AddUnknown(entry.KeyMark, "parameter of the rule", entry.Key, rule.Parameters.Select(p => p.Name));
            else if (Value(parameter, entry.Value) is { } value)
                values[parameter] = new ParameterValue(value, Basis: null);
        }

        return values.ToImmutable();
    }

    private object? Value(Parameter parameter, YamlNode node)
    {
        switch (parameter.Type)
        {
            case "integer":
                return BoundBinder.ParseNumber(node, parameter.Name, errors);
            case "share":
                return BoundBinder.ParseShare(node, parameter.Name, errors);
            case "duration":
                return BoundBinder.ParseDuration(node, parameter.Name, errors);
            case "date":
                return YamlValues.Date(node, parameter.Name, errors);
            case "text":
                return YamlValues.Text(node, parameter.Name, errors);
            case "list":
                return YamlValues.Items(node).Select(n => YamlValues.Text(n, parameter.Name, errors)).OfType<string>().Select(t => (Atom)new TextAtom(t)).ToImmutableArray();
            default:
                errors.Add(node.Mark, $"a case cannot set the condition {parameter.Name}; write a case for each value that the pack gives.");
                return null;
        }
    }
}
