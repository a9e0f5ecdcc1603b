using PortalRules.Language.Binding;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>Holds the changes of an office against the packs: names that do not exist, values of another type and locked rules are mistakes, all at once.</summary>
internal sealed class TailoringBinder(RuleSet rules, YamlErrors errors)
{
    private readonly List<(KnownRule Rule, TailoringOperation Change)> _changes = [];
    private readonly List<SetValue> _values = [];

    public TailoredRules Bind(Tailoring tailoring)
    {
        foreach (var layer in tailoring.Layers)
        {
            var named = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var change in layer.Operations)
            {
                if (change is TailoringOperation.SetParameter set)
                    Parameter(set);
                else
                    Rule(change, layer.IsCode ? null : named);
            }
        }

        return new TailoredRules(rules, tailoring, _changes, _values);
    }

    private void Rule(TailoringOperation change, Dictionary<string, string>? named)
    {
        if (rules.Index.Find(change.Name) is not { } known)
        {
            errors.AddUnknown(change.NameMark, "rule", change.Name, rules.Index.Ids);
            return;
        }

        var id = known.Rule.Id;
        if (named is not null && !named.TryAdd(id, change.Name) && !string.Equals(named[id], change.Name, StringComparison.Ordinal))
            errors.Add(change.NameMark, $"\"{named[id]}\" and \"{change.Name}\" are the same rule; write both changes under {id}.");
        switch (change)
        {
            case TailoringOperation.Mention:
                break;
            case TailoringOperation.Skip when known.Rule.Locked:
                errors.Add(change.Mark, $"{id} is locked by its pack, so it cannot be skipped; take the skip out.");
                break;
            case TailoringOperation.SetSeverity set when known.Rule.Locked && set.Severity < known.Rule.Severity:
                errors.Add(change.Mark, $"{id} is locked by its pack, so its severity cannot be lowered below {Word(known.Rule.Severity)}; take the line out, or raise it.");
                break;
            default:
                _changes.Add((known, change));
                break;
        }
    }

    private void Parameter(TailoringOperation.SetParameter set)
    {
        if (Find(set) is not var (pack, parameter))
            return;
        var locked = rules.LockedBy(parameter);
        if (locked.Length > 0)
        {
            errors.Add(set.NameMark, $"{set.Name} is used by {string.Join(", ", locked)}, which {(locked.Length == 1 ? "is" : "are")} locked, so it cannot be set; take the line out.");
            return;
        }

        var context = new BindingContext(errors, rules.Law, rules.Vocabulary, new Dictionary<string, Parameter>(StringComparer.Ordinal), rules.Kinds, []);
        var before = errors.Count;
        var value = ParameterValues.Bind(parameter.Type, parameter.Of, set.Value, set.Name, context);
        if (errors.Count == before && value is not null && ReachesNoFurther(set, parameter, context.Use))
            _values.Add(new SetValue(pack, parameter, new ParameterValue(value, Basis: null) { Mark = set.Mark }));
    }

    private (RulePack Pack, Parameter Parameter)? Find(TailoringOperation.SetParameter set)
    {
        var stroke = set.Name.LastIndexOf('/');
        if (stroke <= 0)
        {
            var all = rules.Packs.SelectMany(p => p.Parameters, (p, v) => $"{p.Id}/{v.Name}").ToList();
            var same = all.Where(n => n.EndsWith($"/{set.Name.TrimStart('/')}", StringComparison.Ordinal)).ToList();
            errors.AddUnknown(set.NameMark, "parameter (write PACK/NAME)", set.Name, same.Count > 0 ? same : all);
            return null;
        }

        var (id, name) = (set.Name[..stroke], set.Name[(stroke + 1)..]);
        if (rules.Find(id) is not { } pack)
            errors.AddUnknown(set.NameMark, "pack", id, rules.Packs.Select(p => p.Id));
        else if (pack.Parameters.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.Ordinal)) is not { } parameter)
            errors.AddUnknown(set.NameMark, $"parameter of {id}", name, pack.Parameters.Select(p => p.Name));
        else
            return (pack, parameter);
        return null;
    }

    // Which facts a rule needs was settled with its pack: a condition that looks at others could accuse where nothing was captured.
    private bool ReachesNoFurther(TailoringOperation.SetParameter set, Parameter parameter, RuleUse use)
    {
        var beyond = use.Fields.Where(u => u.Field.Part is not null && !parameter.Fields.Contains(u.Field)).Select(u => u.Field.Name)
            .Concat(use.ElementNames.Except(parameter.ElementNames, StringComparer.Ordinal)).Order(StringComparer.Ordinal).ToList();
        if (beyond.Count == 0)
            return true;
        errors.Add(set.Value.Mark, $"the condition {set.Name} looks at {string.Join(", ", beyond)}, which the pack's own value does not and which not every capture has; write a rule of your own for it.");
        return false;
    }

    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
