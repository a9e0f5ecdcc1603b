using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>What names in a rule are looked up in, and where mistakes go.</summary>
internal sealed class BindingContext(YamlErrors errors, LawCatalogue law, PortalVocabulary vocabulary, IReadOnlyDictionary<string, Parameter> parameters, IReadOnlyList<FactKind> kinds, IReadOnlyList<CodeCheck> checks)
{
    public YamlErrors Errors { get; } = errors;

    public LawCatalogue Law { get; } = law;

    public PortalVocabulary Vocabulary { get; } = vocabulary;

    public IReadOnlyDictionary<string, Parameter> Parameters { get; } = parameters;

    public IReadOnlyList<FactKind> Kinds { get; } = kinds;

    /// <summary>Checks in C# that rules may name.</summary>
    public IReadOnlyList<CodeCheck> Checks { get; } = checks;

    /// <summary>What the rule turns out to use.</summary>
    public RuleUse Use { get; } = new();

    /// <summary>Finds a parameter of one of the types, or reports what is wrong with the name.</summary>
    public Parameter? FindParameter(YamlText node, params ReadOnlySpan<string> types)
    {
        var name = node.Value[1..];
        if (!Parameters.TryGetValue(name, out var parameter))
        {
            Errors.AddUnknown(node.Mark, "parameter", node.Value, Parameters.Keys.Select(k => $"${k}"));
            return null;
        }

        if (types.Contains(parameter.Type))
        {
            Use.Parameters.Add(parameter);
            return parameter;
        }

        Errors.Add(node.Mark, $"the parameter \"{node.Value}\" is of type {parameter.Type}; here stands {string.Join(" or ", types.ToArray())}.");
        return null;
    }
}
