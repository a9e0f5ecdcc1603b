using System.Collections.Immutable;
using PortalRules.Language.Binding;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Checking.Weakenings;

/// <summary>Weakens the values of a pack's parameters and asks the cases of all rules that use them.</summary>
internal sealed class WeakenedParameters(PortalChecker checker, RulePack pack, IReadOnlyList<CaseSet> cases)
{
    private static readonly ImmutableDictionary<Parameter, ParameterValue> AsInThePack = ImmutableDictionary<Parameter, ParameterValue>.Empty;

    /// <summary>What came of each weakening that makes another value of a parameter that a rule uses. Lists in files are data, and stay as they are.</summary>
    /// <param name="node">The pack as it is written.</param>
    /// <param name="cancellationToken">Stops between cases.</param>
    public IEnumerable<WeakeningResult> Run(YamlMap node, CancellationToken cancellationToken)
    {
        var nodes = new NodeWeakenings(new SameNames(checker.Rules.Vocabulary).IsSpokenFor);
        foreach (var parameter in pack.Parameters)
        {
            var users = cases.Where(c => c.Rule.Parameters.Contains(parameter)).ToList();
            if (users.Count == 0 || node["parameters"] is not YamlMap all || all[parameter.Name] is not YamlMap { } map || map["values"] is not YamlMap values)
                continue;
            foreach (var value in values.Entries.Select(e => e.Value).OfType<YamlMap>().Select(v => v["value"]).OfType<YamlNode>())
            {
                foreach (var weakening in nodes.Of("value", value))
                {
                    if (Bind(parameter, weakening.Node) is { } weaker)
                        yield return new WeakeningResult(pack.Id, $"${parameter.Name}", weakening, Notice(users, parameter, value.Mark, weaker, cancellationToken));
                }
            }
        }
    }

    private static string? Notice(List<CaseSet> users, Parameter parameter, YamlMark mark, object weaker, CancellationToken cancellationToken) =>
        users.Select(u => u.Notice(u.Rule, day => On(day, parameter, mark, weaker), cancellationToken)).FirstOrDefault(n => n is not null);

    // Only on days on which the value counts that is weakened; it stays as well founded as it was.
    private static ImmutableDictionary<Parameter, ParameterValue> On(DateOnly day, Parameter parameter, YamlMark mark, object weaker) =>
        parameter.On(day) is { } value && mark == value.Mark ? AsInThePack.Add(parameter, value with { Value = weaker }) : AsInThePack;

    private object? Bind(Parameter parameter, YamlNode node)
    {
        var errors = new YamlErrors();
        var context = new BindingContext(errors, checker.Rules.Law, checker.Rules.Vocabulary, pack.Parameters.ToDictionary(p => p.Name, StringComparer.Ordinal), checker.Kinds.Kinds, []);
        var value = ParameterValues.Bind(parameter.Type, parameter.Of, node, "value", context);
        return errors.Count == 0 ? value : null;
    }
}
