using PortalRules.Language.Checks;
using PortalRules.Language.Grammar;
using PortalRules.Snapshots;
using PortalRules.Yaml;

namespace PortalRules.Language.Binding;

/// <summary>Binds what a rule does: select, where, period, group, expect, score, measure.</summary>
internal sealed class RuleBodyBinder(BindingContext context)
{
    private readonly YamlErrors _errors = context.Errors;

    public RuleBody? Bind(YamlMap map)
    {
        if (Kind(map) is not { } kind)
            return null;
        if (map["expect"] is null && map["measure"] is null)
            _errors.Add(map.Mark, "a rule that selects facts says what it expects of them (expect), or what it counts (measure).");
        if (map["score"] is { } lone && map["expect"] is null)
            _errors.Add(lone.Mark, "score gives points to a rule that passes, so it needs expect.");
        return new RuleBody
        {
            Select = kind,
            Where = map["where"] is { } where ? new FactBinder(context).Bind(kind, where) : null,
            Sample = YamlValues.Flag(map["sample"], "sample", _errors) ?? false,
            Period = map["period"] is { } period ? new PeriodBinder(context).Bind(kind, period) : null,
            Group = map["group"] is { } group ? new GroupBinder(context).Bind(kind, group) : null,
            Expect = map["expect"] is { } expect ? Expect(kind, expect) : null,
            Score = map["score"] is { } score ? new ScoreBinder(context).Bind(kind, score) : null,
            Measure = map["measure"] is { } measure ? new MeasureBinder(context).Bind(kind, measure) : null,
        };
    }

    private FactKind? Kind(YamlMap map)
    {
        if (map["select"] is null)
        {
            _errors.Add(map.Mark, "a rule says which facts it looks at: select.");
            return null;
        }

        if (YamlValues.Text(map["select"], "select", _errors) is not { } name)
            return null;
        if (context.Kinds.FirstOrDefault(k => string.Equals(k.Name, name, StringComparison.Ordinal)) is { } kind)
            return kind;
        _errors.AddUnknown(map["select"]!.Mark, "kind of fact", name, context.Kinds.Select(k => k.Name));
        return null;
    }

    private FactsCheck? Expect(FactKind kind, YamlNode node) =>
        node is YamlMap map && map["code"] is { } code ? Code(kind, map, code) : new FactBinder(context).BindMany(kind, node);

    private CodeEachCheck? Code(FactKind kind, YamlMap map, YamlNode node)
    {
        CheckKeys.Code.Only(map, "expect with code", _errors);
        if (YamlValues.Text(node, "code", _errors) is not { } id)
            return null;
        var check = context.Checks.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.Ordinal));
        if (check is null)
            _errors.AddUnknown(node.Mark, "check in C#", id, context.Checks.Select(c => c.Id));
        else if (check.Kind == kind)
            return new CodeEachCheck(check);
        else
            _errors.Add(node.Mark, $"the check \"{id}\" takes {check.Kind.Name}, but the rule selects {kind.Name}.");
        return null;
    }
}
